"""The target is continuous from 25 to 346; features have mean 0 and sum of squares 1."""

# %% load
import numpy as np
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
raw, _ = load_diabetes(return_X_y=True, as_frame=True, scaled=False)
print(X.shape, "target", y.min(), "to", y.max(), "distinct", y.nunique())
print("age scaled", X["age"].head(3).round(3).tolist(), "raw", raw["age"].head(3).tolist())

# %% check
assert y.nunique() > 200, "the target should be continuous"
assert np.allclose(X.mean(), 0) and np.allclose((X**2).sum(), 1), "columns should be scaled"
assert raw["age"].min() >= 18, "raw ages should be in years"

# Output:
# (442, 10) target 25.0 to 346.0 distinct 214
# age scaled [0.038, -0.002, 0.085] raw [59.0, 48.0, 72.0]
