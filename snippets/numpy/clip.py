"""Limits from the training rows cap the outliers of the test rows; NaN stays NaN."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test = train_test_split(X, random_state=0)

# %% winsorize
numbers = X_train.select_dtypes("number").columns
low, high = X_train[numbers].quantile(0.01), X_train[numbers].quantile(0.99)
X_train[numbers] = X_train[numbers].clip(low, high, axis=1)
capped = X_test[numbers].clip(low, high, axis=1)
outside = (X_test[numbers] < low) | (X_test[numbers] > high)
print("values capped in the test set:", int(outside.sum().sum()))

# %% arrays
import numpy as np

y_pred = np.array([-0.3, 0.6, 1.4])
print("in [0, 1]:", np.clip(y_pred, 0, 1), " not negative:", np.clip(y_pred, 0, None))
print("safe log:", np.log(np.clip(y_pred, 1e-15, 1)).round(1))

# %% check
assert np.clip(y_pred, 0, 1).tolist() == [0.0, 0.6, 1.0], "values should lie in [0, 1]"
assert ((capped >= low) & (capped <= high)).all().all(), "the test set should lie in the limits"
by_numpy = np.clip(X_test.to_numpy(), low.to_numpy(), high.to_numpy())
assert np.array_equal(capped, by_numpy), "np.clip with one limit per column should agree"
assert np.isnan(np.clip([np.nan], 0, 1)).all(), "NaN should stay"
assert np.isnan(np.clip([1.0, 2.0], np.nan, 3)).all(), "a NaN limit should wipe out every value"
wide = np.array([300, -5])
assert np.clip(wide, 0, 255).astype("uint8").tolist() == [255, 0], "clip should come first"
assert wide.astype("uint8").tolist() == [44, 251], "a bare cast should wrap around"

# Output:
# values capped in the test set: 16
# in [0, 1]: [0.  0.6 1. ]  not negative: [0.  0.6 1.4]
# safe log: [-34.5  -0.5   0. ]
