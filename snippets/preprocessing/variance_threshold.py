"""The default drops constant columns; p(1 - p) is the threshold for nearly constant 0/1 ones."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(
    {
        "constant": np.ones(1000),
        "rare_flag": (np.arange(1000) < 5).astype(float),
        "coin": rng.integers(0, 2, 1000).astype(float),
        "kilometres": rng.normal(0, 0.05, 1000),
    }
)

# %% constant columns
from sklearn.feature_selection import VarianceThreshold

selector = VarianceThreshold().set_output(transform="pandas")
kept = selector.fit_transform(X)
print("default keeps ", list(kept.columns))

# %% the same value in 99 % of the rows
selector = VarianceThreshold(threshold=0.99 * 0.01).fit(X)
print("0.0099 keeps  ", list(selector.get_feature_names_out()))
print("variances     ", selector.variances_.round(4))

# %% the same length in metres stays
metres = X[["kilometres"]] * 1000

# %% check
assert list(kept.columns) == ["rare_flag", "coin", "kilometres"], "only the constant column goes"
assert list(selector.get_feature_names_out()) == ["coin"], "the unit made kilometres look constant"
assert VarianceThreshold(0.0099).fit(metres).get_support().all(), "variance depends on the unit"

# Output:
# default keeps  ['rare_flag', 'coin', 'kilometres']
# 0.0099 keeps   ['coin']
# variances      [0.     0.005  0.2486 0.0024]
