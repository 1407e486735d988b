"""scale standardizes (mean 0, variance 1, not 0-1) with the statistics of all that it is given."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% scale
import pandas as pd
from sklearn.preprocessing import minmax_scale, scale

Z = pd.DataFrame(scale(X), columns=X.columns, index=X.index)
print("min", Z.iloc[:, 0].min().round(1), "max", Z.iloc[:, 0].max().round(1))
unit = minmax_scale(X)
print("minmax_scale:", unit.min(), unit.max().round(6))
centred = scale(X, with_std=False)

# %% check
import numpy as np
from sklearn.preprocessing import StandardScaler

assert np.allclose(Z, StandardScaler().fit_transform(X)), "StandardScaler on all: the same"
assert Z.min(axis=None) < 0 and Z.max(axis=None) > 1, "the result should not lie in 0-1"
assert np.allclose(centred, X - X.mean()), "with_std=False should only centre"
before = Z.iloc[:100]
train_only = StandardScaler().fit_transform(X.iloc[:100])
assert not np.allclose(before, train_only), "scale before a split: test rows change training rows"
assert abs(scale(X.iloc[100:]).mean()) < 1e-9 < abs(before.mean(axis=None)), "the shift disappears"

# Output:
# min -2.4 max 2.3
# minmax_scale: 0.0 1.0
