"""The formula of p-values agrees with SciPy; only the feature with an effect is significant."""

# %% data
import numpy as np
from scipy import stats
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 3))
y = 1.0 + 0.5 * X[:, 0] + rng.normal(size=200)


# %% formula
def p_values(X, y):
    """Two-sided p-values of the coefficients, the intercept first."""
    model = LinearRegression().fit(X, y)
    ones = np.column_stack([np.ones(len(X)), X])
    degrees = len(X) - ones.shape[1]
    variance = np.sum((y - model.predict(X)) ** 2) / degrees
    error = np.sqrt(np.diag(variance * np.linalg.inv(ones.T @ ones)))
    t = np.r_[model.intercept_, model.coef_] / error
    return 2 * stats.t.sf(np.abs(t), degrees)


p = p_values(X, y)
print("p < 0.001:", p < 0.001)

# %% one feature: SciPy and f_regression agree
from sklearn.feature_selection import f_regression

by_scipy = stats.linregress(X[:, 0], y).pvalue
print("agrees with linregress and f_regression")

# %% check
assert p[1] < 0.001 < 0.01 < p[2:].min(), "only the first feature has an effect"
assert np.isclose(p_values(X[:, :1], y)[1], by_scipy), "formula and SciPy disagree"
assert np.isclose(f_regression(X, y)[1][0], by_scipy), "f_regression takes each feature alone"

# Output:
# p < 0.001: [ True  True False False]
# agrees with linregress and f_regression
