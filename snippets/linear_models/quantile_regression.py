"""The 0.1 and 0.9 quantiles hold about 80 % of new targets, also where the noise grows."""

# %% data: noise grows with x
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 10, size=(1000, 1))
y = 2 * x[:, 0] + rng.normal(size=1000) * (0.5 + 0.3 * x[:, 0])
x_test = rng.uniform(0, 10, size=(1000, 1))
y_test = 2 * x_test[:, 0] + rng.normal(size=1000) * (0.5 + 0.3 * x_test[:, 0])

# %% fit two quantiles
from sklearn.linear_model import QuantileRegressor

low, high = (QuantileRegressor(quantile=q, alpha=0, solver="highs").fit(x, y) for q in (0.1, 0.9))
inside = (low.predict(x_test) <= y_test) & (y_test <= high.predict(x_test))
width = high.predict([[1], [9]]) - low.predict([[1], [9]])
print(f"inside the interval {inside.mean():.2f}")
print(f"width at x=1 {width[0]:.0f}, at x=9 {width[1]:.0f}")

# %% the penalty
flat = QuantileRegressor(quantile=0.5, solver="highs").fit(x, y).coef_[0]
slope = QuantileRegressor(quantile=0.5, alpha=0, solver="highs").fit(x, y).coef_[0]
print(f"slope with alpha=1 {flat:.1f}, alpha=0 {slope:.1f}")

# %% check
assert 0.75 < inside.mean() < 0.85, "about 80 % should be inside"
assert width[1] > 2 * width[0], "the interval should widen with the noise"
assert flat < slope, "the default penalty shrinks the slope"

# Output:
# inside the interval 0.81
# width at x=1 2, at x=9 8
# slope with alpha=1 1.0, alpha=0 2.0
