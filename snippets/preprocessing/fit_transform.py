"""The test set takes the training statistics; refitting on it maps equal values differently."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% scale
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().set_output(transform="pandas")
Z_train = scaler.fit_transform(X_train)
Z_test = scaler.transform(X_test)
print("train means, scaled:", (Z_train.mean().round(2) + 0.0).unique())
print("test means, not quite 0:", Z_test.mean().iloc[:3].round(2).tolist())

# %% check
import numpy as np
from sklearn.exceptions import NotFittedError

same = scaler.transform(X_train)
assert np.allclose(same, Z_train), "fit, then transform should give what fit_transform gives"
by_hand = (X_test - X_train.mean()) / X_train.std(ddof=0)
assert np.allclose(Z_test, by_hand), "the test set should take the training statistics"
wrong = StandardScaler().fit_transform(X_test)
assert abs(wrong - Z_test.to_numpy()).max() > 0.2, "a refit should give equal values other codes"
for call, fault, text in [
    (lambda: StandardScaler().transform(X_test), NotFittedError, "not fitted"),
    (lambda: StandardScaler.fit_transform(X_train), TypeError, "missing 1 required"),
]:
    try:
        call()
        message = ""
    except fault as error:
        message = str(error)
    assert text in message, f"{fault.__name__} should say {text!r}"

# Output:
# train means, scaled: [0.]
# test means, not quite 0: [0.01, -0.19, 0.02]
