"""scale standardizes (mean 0, variance 1, not 0-1) with the statistics of all that it is given."""

# %% compare
import numpy as np
from sklearn.preprocessing import StandardScaler, minmax_scale, scale

rng = np.random.default_rng(0)
X = rng.normal(100, 20, size=(50, 2))
Z = scale(X)
print("min", Z.min(axis=0).round(1), "max", Z.max(axis=0).round(1))
print("minmax_scale:", minmax_scale(X).min(axis=0), minmax_scale(X).max(axis=0))

# %% leak
train_all = scale(X)[:40]
train_only = StandardScaler().fit_transform(X[:40])
print(f"largest shift caused by the test rows: {abs(train_all - train_only).max():.2f}")

# %% check
assert np.allclose(Z, StandardScaler().fit_transform(X)), "the same as StandardScaler on all"
assert Z.min() < 0 and Z.max() > 1, "not 0-1"
assert not np.allclose(train_all, train_only), "test rows changed the training data"

# Output:
# min [-2.5 -2.4] max [2.  1.9]
# minmax_scale: [0. 0.] [1. 1.]
# largest shift caused by the test rows: 0.18
