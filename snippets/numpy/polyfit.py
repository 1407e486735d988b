"""polyfit finds slope and intercept; linregress the same with r and p-value."""

# %% data
import numpy as np
from scipy.stats import linregress

rng = np.random.default_rng(0)
x = np.arange(50.0)
y = 0.7 * x + 4 + rng.normal(size=50)

# %% line
slope, intercept = np.polyfit(x, y, 1)
print("slope:", round(slope, 2), "intercept:", round(intercept, 2))
result = linregress(x, y)
print("r squared:", round(result.rvalue**2, 3))

# %% polynomial
coefficients = np.polyfit(x, x**2 - 3 * x + 1, 2)
p = np.polynomial.Polynomial.fit(x, x**2 - 3 * x + 1, deg=2)
print("coefficients:", coefficients.round(2))
detrended = y - np.polyval([slope, intercept], x)

# %% check
assert np.isclose(slope, result.slope), "the same line"
assert abs(slope - 0.7) < 0.05, "near the true slope"
assert np.allclose(coefficients, [1, -3, 1]), "highest power first"
assert np.allclose(p.convert().coef, [1, -3, 1][::-1]), "Polynomial: lowest power first"
assert np.isclose(np.polyval(coefficients, 10), p(10.0)), "the same value"
assert np.allclose(np.polyfit(x, detrended, 1), 0), "detrended: no slope and no level left"

# Output:
# slope: 0.72 intercept: 3.55
# r squared: 0.994
# coefficients: [ 1. -3.  1.]
