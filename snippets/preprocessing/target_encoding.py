"""The smoothed mean agrees with TargetEncoder for 100 random tables."""

# %% formula
import numpy as np
from sklearn.preprocessing import TargetEncoder


def smoothed_mean(category, y, m):
    """(n_c mean_c + m mean) / (n_c + m) for every category, as a dict."""
    mean = y.mean()
    return {
        c: (y[category == c].sum() + m * mean) / (np.sum(category == c) + m)
        for c in np.unique(category)
    }


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    category, m = rng.integers(0, 6, size=40), rng.uniform(0, 20)
    y = rng.normal(size=40) if trial % 2 else np.r_[0, 1, rng.integers(0, 2, 38)]
    encoder = TargetEncoder(smooth=m).fit(category[:, None], y)
    table = smoothed_mean(category, y, m)
    assert np.allclose(encoder.encodings_[0], list(table.values())), f"trial {trial} differs"

category, y = np.array(["rare"] + ["common"] * 99), np.r_[1.0, np.tile([0.0, 0.2, 0.1], 33)]
for m in [0, 10]:
    table = smoothed_mean(category, y, m)
    print(f"m={m:2}", {str(c): round(float(s), 3) for c, s in table.items()})
assert smoothed_mean(category, y, 0)["rare"] == 1, "no smoothing: the row's own target"
assert smoothed_mean(category, y, 10)["rare"] < 0.25, "smoothing pulls it to the global mean"

# Output:
# m= 0 {'common': 0.1, 'rare': 1.0}
# m=10 {'common': 0.101, 'rare': 0.19}
