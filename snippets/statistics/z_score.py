"""Z-scores by formula agree with scipy and StandardScaler; a lone outlier hides from them."""

# %% formula
import numpy as np
from scipy import stats
from sklearn.preprocessing import StandardScaler


def z_score(x):
    return (x - x.mean()) / x.std()


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.gamma(2, 3, size=rng.integers(2, 60))
    assert np.allclose(z_score(x), stats.zscore(x)), f"trial {trial}: scipy differs"
    scaled = StandardScaler().fit_transform(x[:, None])[:, 0]
    assert np.allclose(z_score(x), scaled), f"trial {trial}: StandardScaler differs"
    assert np.abs(z_score(x)).max() <= np.sqrt(len(x) - 1) + 1e-9, "upper bound"

# %% share of a normal distribution
for k in (1, 2, 3):
    print(f"within {k} s: {stats.norm.cdf(k) - stats.norm.cdf(-k):.1%}")

# %% a lone outlier among ten
x = np.array([8.0, 9, 10, 11, 12, 9.5, 10.5, 8.5, 11.5, 1000])
robust = (x - np.median(x)) / stats.median_abs_deviation(x, scale="normal")
print(f"largest z {z_score(x).max():.2f}, largest robust z {robust.max():.0f}")

# %% check
assert z_score(x).max() <= 3, "the plain z-score cannot pass 3 here"
assert (robust > 3.5).sum() == 1, "median and MAD find it"

# Output:
# within 1 s: 68.3%
# within 2 s: 95.4%
# within 3 s: 99.7%
# largest z 3.00, largest robust z 534
