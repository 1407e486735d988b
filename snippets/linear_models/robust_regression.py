"""Huber resists outliers in y, RANSAC and Theil-Sen resist outliers far out in X as well."""

# %% data: slope 2; 20 % of the rows are wrong in x, or half of those in y
import numpy as np

rng = np.random.default_rng(0)
n = 200
X = rng.uniform(-3, 3, (n, 1))
y = 2 * X[:, 0] + 1 + rng.normal(0, 0.5, n)
bad = slice(0, n // 5)
y_far = y.copy()
y_far[bad] += 30 * (X[bad, 0] > 0)
X_far = X.copy()
X_far[bad] = rng.normal(15, 1, (n // 5, 1))

# %% compare the slopes
from sklearn.linear_model import (
    HuberRegressor,
    LinearRegression,
    RANSACRegressor,
    TheilSenRegressor,
)

models = {
    "least squares": LinearRegression(),
    "Huber": HuberRegressor(),
    "Theil-Sen": TheilSenRegressor(random_state=0),
    "RANSAC": RANSACRegressor(residual_threshold=2, random_state=0),
}
slopes = {}
print("true slope 2.0   wrong y  wrong x")
for name, model in models.items():
    slopes[name] = []
    for features, target in [(X, y_far), (X_far, y)]:
        fitted = model.fit(features, target)
        fitted = getattr(fitted, "estimator_", fitted)
        slopes[name].append(fitted.coef_[0])
    print(f"{name:16} {slopes[name][0]:7.1f} {slopes[name][1]:8.1f}")

# %% what was left out
ransac = models["RANSAC"]
print("rows taken as inliers:", ransac.inlier_mask_.sum(), "of", n)

# %% check
assert abs(slopes["RANSAC"][0] - 2) < 0.2 and abs(slopes["RANSAC"][1] - 2) < 0.2, "RANSAC holds"
assert abs(slopes["Huber"][1] - 2) > 1, "Huber should follow leverage points"
assert abs(slopes["Huber"][0] - 2) < abs(slopes["least squares"][0] - 2), "Huber resists wrong y"

# Output:
# true slope 2.0   wrong y  wrong x
# least squares        3.4      0.1
# Huber                2.0      0.2
# Theil-Sen            2.0      1.8
# RANSAC               2.0      2.0
# rows taken as inliers: 160 of 200
