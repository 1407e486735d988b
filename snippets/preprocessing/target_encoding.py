"""The smoothed mean agrees with TargetEncoder for 100 random tables."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["a"] * 6 + ["b"] * 3 + ["c"], "y": [1, 0, 1, 0, 1, 0, 1, 1, 1, 1]})

# %% formula
import numpy as np


def smoothed_mean(category, y, m):
    """(n_c mean_c + m mean) / (n_c + m) for every category, as a Series."""
    groups = pd.Series(y).groupby(pd.Series(category).to_numpy())
    return (groups.sum() + m * np.mean(y)) / (groups.count() + m)


codes = smoothed_mean(train["city"], train["y"], m=10)
new = pd.Series(["a", "c", "unknown"])
print(new.map(codes).fillna(train["y"].mean()).round(2).tolist())

# %% training rows: codes from the other folds
from sklearn.model_selection import KFold

encoded = pd.Series(np.nan, index=train.index)
for fit, use in KFold(5, shuffle=True, random_state=0).split(train):
    rest = train.iloc[fit]
    table = smoothed_mean(rest["city"], rest["y"], m=10)
    encoded.iloc[use] = train["city"].iloc[use].map(table).fillna(rest["y"].mean())


# %% check
from sklearn.preprocessing import TargetEncoder

rng = np.random.default_rng(0)
for trial in range(100):
    category, m = rng.integers(0, 6, size=40), rng.uniform(0, 20)
    y = rng.normal(size=40) if trial % 2 else np.r_[0, 1, rng.integers(0, 2, 38)]
    encoder = TargetEncoder(smooth=m).fit(category[:, None], y)
    table = smoothed_mean(category, y, m)
    assert np.allclose(encoder.encodings_[0], table), f"trial {trial} differs"

variance = np.array([y[category == c].var() for c in range(6)])
n = np.bincount(category)
share = n * y.var() / (n * y.var() + variance)
auto = share * np.array([y[category == c].mean() for c in range(6)]) + (1 - share) * y.mean()
learned = TargetEncoder(smooth="auto").fit(category[:, None], y).encodings_[0]
assert np.allclose(learned, auto), "auto: m is the variance within over the variance of y"
category, y = np.array(["rare"] + ["common"] * 99), np.r_[1.0, np.tile([0.0, 0.2, 0.1], 33)]
assert smoothed_mean(category, y, 0)["rare"] == 1, "without smoothing: the row's own target"
assert smoothed_mean(category, y, 10)["rare"] < 0.25, "smoothing should pull it to the global mean"
assert encoded.notna().all(), "every training row should get a code"

# Output:
# [0.62, 0.73, 0.7]
