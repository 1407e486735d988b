"""Huber resists outliers in y, RANSAC and Theil-Sen resist outliers far out in X as well."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% compare
from sklearn.linear_model import (
    HuberRegressor,
    LinearRegression,
    RANSACRegressor,
    TheilSenRegressor,
)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

huber = make_pipeline(StandardScaler(), HuberRegressor(max_iter=1000)).fit(X_train, y_train)
noise = 1.4826 * (y_train - huber.predict(X_train)).abs().median()  # a robust deviation
models = {
    "least squares": LinearRegression(),
    "Huber": huber,
    "Theil-Sen": TheilSenRegressor(random_state=0),
    "RANSAC": RANSACRegressor(residual_threshold=2.5 * noise, random_state=0),
}
for name, model in models.items():
    error = (y_test - model.fit(X_train, y_train).predict(X_test)).abs()
    print(f"{name:14} median error {error.median():.0f}, mean {error.mean():.0f}")

# %% rows that RANSAC left out
left_out = X_train.index[~models["RANSAC"].inlier_mask_]

# %% check
import numpy as np

rng = np.random.default_rng(0)
A = rng.uniform(-3, 3, (200, 1))
b = 2 * A[:, 0] + 1 + rng.normal(0, 0.5, 200)
b_far, A_far = b.copy(), A.copy()
b_far[:40] += 30 * (A[:40, 0] > 0)
A_far[:40] = rng.normal(15, 1, (40, 1))
models["RANSAC"] = RANSACRegressor(residual_threshold=2, random_state=0)
slopes = {}
for name, model in models.items():
    fits = [model.fit(*rows).predict([[0], [1]]) for rows in ((A, b_far), (A_far, b))]
    slopes[name] = [after - before for before, after in fits]
    if name in ("RANSAC", "Theil-Sen"):
        assert np.allclose(slopes[name], 2, atol=0.4), f"{name} should resist both"
assert abs(slopes["Huber"][1] - 2) > 1, "Huber should follow leverage points"
tiny = RANSACRegressor(residual_threshold=1e-9, random_state=0).fit(A, b)
assert tiny.inlier_mask_.mean() < 0.05, "a tiny threshold should keep a few rows, without error"
assert abs(slopes["Huber"][0] - 2) < abs(slopes["least squares"][0] - 2), "Huber: wrong y"

# Output:
# least squares  median error 40, mean 45
# Huber          median error 42, mean 46
# Theil-Sen      median error 41, mean 46
# RANSAC         median error 42, mean 49
