"""The formula equals numpy.cov and pandas over random samples; over s_x s_y it is r."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% formula
import numpy as np


def covariance(X):
    """Matrix of the columns of X (n, k), divided by n - 1."""
    centred = X - X.mean(axis=0)
    return centred.T @ centred / (len(X) - 1)


# %% use
C = X.cov(numeric_only=True)  # np.cov(X, rowvar=False) for an array
print(C.round(2).to_string())
s = np.sqrt(np.diag(C))
correlation = C / np.outer(s, s)
print("largest correlation:", correlation.where(correlation < 0.999).max().max().round(2))

# %% check
import pandas as pd

rng = np.random.default_rng(0)
for trial in range(100):
    A = rng.normal(size=(int(rng.integers(2, 50)), 3)) * rng.uniform(0.1, 100, 3)
    assert np.allclose(covariance(A), np.cov(A, rowvar=False)), f"trial {trial}: NumPy agrees"
    assert np.allclose(covariance(A), pd.DataFrame(A).cov()), f"trial {trial}: pandas agrees"
assert np.allclose(correlation, np.corrcoef(X, rowvar=False)), "divided by both s it should be r"
assert np.cov(X).shape == (150, 150), "without rowvar=False rows should count as variables"
assert np.isclose(C.iloc[0, 0], X.iloc[:, 0].var(ddof=1)), "the diagonal should have ddof 1"
assert np.allclose(X.mul(10).cov(), 100 * C), "other units should give other covariances"
x = np.linspace(-1, 1, 101)
assert abs(np.cov(x, x**2)[0, 1]) < 1e-12, "a parabola: related, but covariance 0"
gap = X.copy()
gap.iloc[0, 0] = np.nan
assert np.isnan(np.cov(gap, rowvar=False)[0, 1]) and gap.cov().notna().all(axis=None), "NaN"
few = np.linalg.eigvalsh(np.cov(rng.normal(size=(5, 20)), rowvar=False))
assert few[0] < 1e-9, "few rows and many columns should give a singular matrix"

# Output:
#                    sepal length (cm)  sepal width (cm)  petal length (cm)  petal width (cm)
# sepal length (cm)               0.69             -0.04               1.27              0.52
# sepal width (cm)               -0.04              0.19              -0.33             -0.12
# petal length (cm)               1.27             -0.33               3.12              1.30
# petal width (cm)                0.52             -0.12               1.30              0.58
# largest correlation: 0.96
