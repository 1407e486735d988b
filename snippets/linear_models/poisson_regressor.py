"""For counts a Poisson model has the lower deviance, and rates with exposure need its weights."""

# %% data: events per customer, watched for different times
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(2000, 2)), columns=["age", "income"])
exposure = rng.uniform(0.1, 2, 2000)
rate = np.exp(0.5 + X["age"] * 0.8 - X["income"] * 0.4)
y = pd.Series(rng.poisson(rate))

# %% counts
from sklearn.linear_model import PoissonRegressor
from sklearn.metrics import mean_poisson_deviance
from sklearn.model_selection import train_test_split

X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
poisson = PoissonRegressor(alpha=0, max_iter=1000).fit(X_train, y_train)
d_poisson = mean_poisson_deviance(y_test, poisson.predict(X_test))
print(f"deviance {d_poisson:.1f}, factor per unit", np.exp(poisson.coef_).round(1))

# %% exposure: rate as target, exposure as weight
events = rng.poisson(rate * exposure)
model = PoissonRegressor(alpha=0).fit(X, events / exposure, sample_weight=exposure)
per_unit = model.predict(X)  # times the exposure of a row for its count

# %% check
from sklearn.linear_model import LinearRegression

y_linear = LinearRegression().fit(X_train, y_train).predict(X_test)
assert (y_linear < 0).any(), "least squares should predict negative counts"
d_linear = mean_poisson_deviance(y_test, y_linear.clip(0.01))
y_pred = poisson.predict(X)
terms = np.where(y > 0, y * np.log(np.maximum(y, 1) / y_pred), 0) - y + y_pred
assert d_poisson < d_linear and (poisson.predict(X) > 0).all(), "it should be positive and better"
assert np.allclose(model.coef_, [0.8, -0.4], atol=0.1), "the effects should be found"
assert abs(model.intercept_ - 0.5) < 0.1, "the rate should be found"
assert np.isclose(2 * terms.mean(), mean_poisson_deviance(y, y_pred)), "formula"

# Output:
# deviance 1.1, factor per unit [2.2 0.7]
