"""A target of shape (n, 1) warns, a one-hot target fails; ravel and argmax give one dimension."""

# %% data
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
frame = y.to_frame()

# %% error: a warning
import warnings

from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(20, random_state=0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.fit(X, frame)
print(f"{caught[0].category.__name__}: {str(caught[0].message)[:65]}")

# %% error: a one-hot target
from sklearn.linear_model import LogisticRegression

one_hot = np.eye(y.nunique())[y]
try:
    LogisticRegression().fit(X, one_hot)
except ValueError as error:
    print("ValueError:", error)

# %% fix
print(frame.shape, "->", frame.to_numpy().ravel().shape, "or", frame["target"].shape)
model.fit(X, frame["target"])

# %% error: no message, wrong shape
difference = frame.to_numpy() - y.to_numpy()
print("(n, 1) minus (n,):", difference.shape)

# %% check
assert "column-vector" in str(caught[0].message), "shape (n, 1) warns"
assert (one_hot.argmax(axis=1) == y).all(), "argmax gives the labels back"
assert model.predict(X).shape == (150,), "one label a row"
assert difference.shape == (150, 150), "broadcasting"

# Output:
# DataConversionWarning: A column-vector y was passed when a 1d array was expected. Please
# ValueError: y should be a 1d array, got an array of shape (150, 3) instead.
# (150, 1) -> (150,) or (150,)
# (n, 1) minus (n,): (150, 150)
