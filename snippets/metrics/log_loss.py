"""Log loss is the mean negative log of the true class's probability; clip, then normalize."""

# %% data
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = RandomForestClassifier(random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import log_loss

proba = model.predict_proba(X_test)
print(f"log loss {log_loss(y_test, proba, labels=model.classes_):.3f}")

# %% clip before a submission
clipped = proba.clip(1e-6, 1 - 1e-6)
clipped /= clipped.sum(axis=1, keepdims=True)  # rows sum to 1 again

# %% baseline
import numpy as np

shares = y_train.value_counts(normalize=True).reindex(model.classes_).to_numpy()
constant = np.tile(shares, (len(y_test), 1))
print(f"guessing the shares {log_loss(y_test, constant, labels=model.classes_):.3f}")

# %% formula
column = np.searchsorted(model.classes_, y_test)
by_hand = -np.log(clipped[np.arange(len(y_test)), column]).mean()

# %% check
import warnings

assert np.isclose(by_hand, log_loss(y_test, clipped)), "the formula should be log_loss"
assert np.isclose(log_loss([0, 1], [0.5, 0.5]), np.log(2)), "guessing 0.5 should score ln 2"
hard = log_loss([0, 1, 1, 0], [0.0, 1.0, 1.0, 1.0])
assert 8.9 < hard < 9.1, "one hard error of four should cost about 36 / 4"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    log_loss(y_test, proba.clip(1e-6, 1 - 1e-6))
assert "sum to one" in str(caught[0].message), "clipping alone should warn"
two = y_test < 2
try:
    log_loss(y_test[two], proba[two])
    message = ""
except ValueError as error:
    message = str(error)
assert "classes" in message, "a missing class should raise"
assert log_loss(y_test[two], proba[two], labels=[0, 1, 2]) > 0, "labels should cure it"
right, swapped = [[0.1, 0.9], [0.9, 0.1]], [[0.9, 0.1], [0.1, 0.9]]
assert log_loss(["b", "a"], right) < 0.11, "columns should follow the sorted labels"
assert log_loss(["b", "a"], swapped) > 2, "columns in another order should score badly, no error"

# Output:
# log loss 0.120
# guessing the shares 1.085
