"""A linear regression on lags beats the naive last value on a seasonal series, split by time."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
t = np.arange(400)
y = pd.Series(10 + 3 * np.sin(2 * np.pi * t / 7) + rng.normal(0, 0.5, t.size), name="y")

# %% lags, then a split by time
X = pd.concat({f"lag_{k}": y.shift(k) for k in range(1, 15)}, axis=1).dropna()
target = y.loc[X.index]
cut = len(X) * 3 // 4
X_train, X_test = X.iloc[:cut], X.iloc[cut:]
y_train, y_test = target.iloc[:cut], target.iloc[cut:]

# %% forecast
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error

y_pred = LinearRegression().fit(X_train, y_train).predict(X_test)
errors = {
    "last value": mean_absolute_error(y_test, X_test["lag_1"]),
    "a week ago": mean_absolute_error(y_test, X_test["lag_7"]),
    "linear on lags": mean_absolute_error(y_test, y_pred),
}
for name, error in errors.items():
    print(f"{name:15} {error:.2f}")

# %% check
assert X_train.index.max() < X_test.index.min(), "training should come before testing"
assert errors["linear on lags"] < errors["a week ago"] < errors["last value"], "in this order"

# Output:
# last value      1.66
# a week ago      0.52
# linear on lags  0.38
