"""polyfit finds slope and intercept; linregress the same with r and p-value."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = np.arange(50.0)
y = 0.7 * x + 4 + rng.normal(size=50)

# %% line
slope, intercept = np.polyfit(x, y, 1)
trend = np.polyval([slope, intercept], x)
print(f"slope {slope:.2f}, intercept {intercept:.2f}, at x = 60: {slope * 60 + intercept:.1f}")
print(f"standard deviation {y.std():.1f}, detrended {(y - trend).std():.1f}")

# %% r squared
from scipy.stats import linregress

result = linregress(x, y)
print(f"r squared {result.rvalue**2:.3f}, standard error of the slope {result.stderr:.3f}")

# %% parabola
p = np.polynomial.Polynomial.fit(x, x**2 - 3 * x + 1, deg=2)
print("lowest power first:", p.convert().coef.round(2), " at 60:", p(60.0).round(1))

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(layout="constrained")
ax.scatter(x, y, s=10)
ax.plot(x, trend, color="tab:red")
plt.show()

# %% check
coefficients = np.polyfit(x, x**2 - 3 * x + 1, 2)
assert np.isclose(slope, result.slope), "both should find the same line"
assert abs(slope - 0.7) < 0.05, "it should be near the true slope"
assert np.allclose(coefficients, [1, -3, 1]), "polyfit should give the highest power first"
assert not np.allclose(p.coef, p.convert().coef), "coef should refer to a scaled x"
assert np.allclose(np.polyfit(x, y - trend, 1), 0), "no slope should be left"
assert np.isnan(np.polyfit([1.0, 2, 3], [1, np.nan, 3], 1)).all(), "NaN in y: NaN coefficients"
high = np.polynomial.Polynomial.fit(x, y, deg=15)
assert abs(high(60.0) - 46) > 100, "a high degree should be absurd outside the points"

# Output:
# slope 0.72, intercept 3.55, at x = 60: 47.0
# standard deviation 10.5, detrended 0.8
# r squared 0.994, standard error of the slope 0.008
# lowest power first: [ 1. -3.  1.]  at 60: 3421.0
