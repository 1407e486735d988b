"""For counts a Poisson model has the lower deviance, and rates with exposure need its weights."""

# %% data: events per customer, watched for different times
import numpy as np

rng = np.random.default_rng(0)
n = 2000
X = rng.normal(size=(n, 2))
exposure = rng.uniform(0.1, 2, n)
rate = np.exp(0.5 + X @ [0.8, -0.4])
y = rng.poisson(rate * exposure)

# %% counts: Poisson or least squares
from sklearn.linear_model import LinearRegression, PoissonRegressor
from sklearn.metrics import mean_poisson_deviance

once = rng.poisson(rate)
poisson = PoissonRegressor(alpha=0).fit(X[:1000], once[:1000])
linear = LinearRegression().fit(X[:1000], once[:1000])
y_linear = linear.predict(X[1000:])
print("negative predictions of least squares:", (y_linear < 0).sum())
d_poisson = mean_poisson_deviance(once[1000:], poisson.predict(X[1000:]))
d_linear = mean_poisson_deviance(once[1000:], y_linear.clip(0.01))
print(f"Poisson deviance: Poisson {d_poisson:.1f}, least squares {d_linear:.1f}")

# %% exposure: rate as target, exposure as weight
model = PoissonRegressor(alpha=0).fit(X, y / exposure, sample_weight=exposure)
print("coefficients", model.coef_.round(1), f"intercept {model.intercept_:.1f}")

# %% formula of the deviance
y_pred = poisson.predict(X)
terms = np.where(once > 0, once * np.log(np.maximum(once, 1) / y_pred), 0) - once + y_pred

# %% check
assert d_poisson < d_linear and (poisson.predict(X) > 0).all(), "positive and better"
assert np.allclose(model.coef_, [0.8, -0.4], atol=0.1), "the true effects on the log rate"
assert abs(model.intercept_ - 0.5) < 0.1, "the true log rate per unit of exposure"
assert np.isclose(2 * terms.mean(), mean_poisson_deviance(once, y_pred)), "the formula"

# Output:
# negative predictions of least squares: 119
# Poisson deviance: Poisson 1.1, least squares 1.6
# coefficients [ 0.8 -0.4] intercept 0.5
