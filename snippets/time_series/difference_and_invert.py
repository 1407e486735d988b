"""Differences and their inverses: cumsum from the last value, and season by season."""

# %% data: a trend that leaves the range of the training part
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
t = np.arange(240)
y = pd.Series(50 + 0.5 * t + 8 * np.sin(2 * np.pi * t / 7) + rng.normal(0, 1, 240))
train, test = y[:212], y[212:]


# %% inverses
def undo_diff(changes, last):
    return last + np.cumsum(changes)


def undo_seasonal_diff(changes, history, m):
    values = list(history[-m:])
    for change in changes:
        values.append(change + values[-m])
    return np.array(values[m:])


# %% a forest that forecasts seasonal differences, against one that forecasts levels
from sklearn.ensemble import RandomForestRegressor


def fit_predict(target, steps, m=7):
    lags = pd.concat({k: target.shift(k) for k in range(m, 3 * m)}, axis=1).dropna()
    model = RandomForestRegressor(50, random_state=0).fit(lags, target[lags.index])
    values = target.tolist()
    for _ in range(steps):
        row = pd.DataFrame([[values[-k] for k in range(m, 3 * m)]], columns=lags.columns)
        values.append(model.predict(row)[0])
    return np.array(values[-steps:])


levels = fit_predict(train, len(test))
changes = fit_predict(train.diff(7).dropna(), len(test))
rebuilt = undo_seasonal_diff(changes, train, 7)
print(f"MAE levels {abs(test - levels).mean():.0f}, differences {abs(test - rebuilt).mean():.0f}")

# %% check
assert np.allclose(undo_diff(y.diff()[212:], train.iloc[-1]), test), "diff and cumsum"
exact = undo_seasonal_diff(y.diff(7)[212:], train.to_numpy(), 7)
assert np.allclose(exact, test), "the seasonal difference"
returns = np.log(y).diff()[212:]
assert np.allclose(train.iloc[-1] * np.exp(returns.cumsum()), test), "log returns"
assert abs(test - rebuilt).mean() < 0.5 * abs(test - levels).mean(), "trees should gain"
assert levels.max() <= train.max(), "levels never leave the range of the training part"
noise = pd.Series(rng.normal(size=2000))
assert abs(noise.diff().autocorr(1) + 0.5) < 0.06, "over-differenced"

# Output:
# MAE levels 4, differences 1
