"""Z-scores by formula agree with scipy and StandardScaler; a lone outlier hides from them."""


# %% formula
def z_score(x):
    return (x - x.mean()) / x.std(ddof=0)


def robust_z_score(x):
    return (x - x.median()) / (1.4826 * (x - x.median()).abs().median())


# %% columns
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
z = X.apply(z_score)
far = z.abs() > 3
print("columns with most values beyond 3 s:", far.sum().nlargest(2).to_dict())
kept = X[~far.any(axis=1)]
print("rows within 3 s everywhere:", len(kept), "of", len(X))

# %% robust
robust = X.apply(robust_z_score)
print("beyond 3.5:", (robust.abs() > 3.5).sum().nlargest(2).to_dict())

# %% check
import numpy as np
import pandas as pd
from scipy import stats
from sklearn.preprocessing import StandardScaler

assert np.allclose(z, stats.zscore(X)), "scipy should agree"
assert np.allclose(z, StandardScaler().fit_transform(X)), "so should StandardScaler"
inside = [stats.norm.cdf(k) - stats.norm.cdf(-k) for k in (1, 2, 3)]
assert np.allclose(inside, [0.683, 0.954, 0.997], atol=0.001), "shares of a normal distribution"
rng = np.random.default_rng(0)
for n in rng.integers(2, 60, size=100):
    bound = np.sqrt(n - 1) + 1e-9
    assert z_score(pd.Series(rng.gamma(2, 3, n))).abs().max() <= bound, "the bound should hold"
x = pd.Series([8.0, 9, 10, 11, 12, 9.5, 10.5, 8.5, 11.5, 1000])
mad = stats.median_abs_deviation(x, scale="normal")
assert np.allclose(robust_z_score(x), (x - x.median()) / mad, rtol=1e-4), "MAD of scipy"
gap = pd.DataFrame({"a": [1.0, 2, 3, 4], "b": [1, 2, np.nan, 4]})
assert len(gap[(np.abs(stats.zscore(gap)) <= 3).all(axis=1)]) == 0, "one NaN should cost all rows"
omit = np.abs(stats.zscore(gap, nan_policy="omit"))
assert (omit <= 3).all(axis=1).sum() == 3, "even so the row with the gap should be lost"
assert (~(omit > 3).any(axis=1)).sum() == 4, "asked the other way round no row should be lost"
assert z_score(x).max() <= 3, "among ten the plain z-score should not pass 3"
assert (robust_z_score(x) > 3.5).sum() == 1, "median and MAD should find it"

# Output:
# columns with most values beyond 3 s: {'compactness error': 12, 'symmetry error': 11}
# rows within 3 s everywhere: 495 of 569
# beyond 3.5: {'area error': 81, 'worst area': 45}
