"""Least squares on two lags recovers the coefficients of an AR(2) process."""

# %% data
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
x = np.zeros(5000)
for t in range(2, x.size):
    x[t] = 1.0 + 0.5 * x[t - 1] + 0.3 * x[t - 2] + rng.normal()
s = pd.Series(x)

# %% fit on lags
lags = pd.concat({"lag_1": s.shift(1), "lag_2": s.shift(2)}, axis=1).dropna()
model = LinearRegression().fit(lags, s.loc[lags.index])
print("coefficients:", model.coef_.round(1), "constant:", round(float(model.intercept_), 0))

# %% forecast several steps, each prediction fed back
history = list(x[-2:])
for _ in range(50):
    newest = pd.DataFrame({"lag_1": [history[-1]], "lag_2": [history[-2]]})
    history.append(model.predict(newest)[0])

mean = model.intercept_ / (1 - model.coef_.sum())

# %% check
assert np.allclose(model.coef_, [0.5, 0.3], atol=0.05), "the true coefficients are found"
assert abs(history[-1] - mean) < 0.1, "far forecasts fall back to the mean"
assert abs(mean - s.mean()) < 0.3, "which is the mean of the series"

# Output:
# coefficients: [0.5 0.3] constant: 1.0
