"""Least squares on two lags recovers the coefficients of an AR(2) process."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = np.zeros(5000)
for t in range(2, x.size):
    x[t] = 1.0 + 0.5 * x[t - 1] + 0.3 * x[t - 2] + rng.normal()
s = pd.Series(x)

# %% fit on lags
from sklearn.linear_model import LinearRegression

p = 2
lags = pd.concat({f"lag_{k}": s.shift(k) for k in range(1, p + 1)}, axis=1).dropna()
model = LinearRegression().fit(lags, s.loc[lags.index])
print("coefficients:", model.coef_.round(1), "constant:", round(float(model.intercept_), 0))

# %% forecast several steps, each prediction fed back
history = s.tolist()
for _ in range(50):
    newest = pd.DataFrame({f"lag_{k}": [history[-k]] for k in range(1, p + 1)})
    history.append(model.predict(newest)[0])

# %% check
mean = model.intercept_ / (1 - model.coef_.sum())
assert np.allclose(model.coef_, [0.5, 0.3], atol=0.05), "the true coefficients should be found"
assert abs(history[-1] - mean) < 0.1, "far forecasts should fall back to the mean"
assert abs(mean - s.mean()) < 0.3, "which should be the mean of the series"

# Output:
# coefficients: [0.5 0.3] constant: 1.0
