"""MASE of the seasonal naive forecast is about 1; a scaled error ignores the unit of a series."""

# %% data: training part and test part of two series, forecasts
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
t = np.arange(140)
week = 10 + 4 * np.sin(2 * np.pi * t / 7)
df = pd.DataFrame({"small": week, "large": 100 * week}) * rng.normal(1, 0.1, (140, 2))
train, test = df[:112], df[112:]
forecast = pd.concat([train[-7:]] * 4).set_axis(test.index)  # seasonal naive


# %% formula
def mase(y_true, y_pred, y_train, m=1):
    y_true, y_pred, y_train = map(np.asarray, (y_true, y_pred, y_train))  # no index
    scale = np.mean(np.abs(y_train[m:] - y_train[:-m]))
    return np.mean(np.abs(y_true - y_pred)) / scale


def rmsse(y_true, y_pred, y_train):
    y_true, y_pred, y_train = map(np.asarray, (y_true, y_pred, y_train))
    return np.sqrt(np.mean((y_true - y_pred) ** 2) / np.mean(np.diff(y_train) ** 2))


def wape(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    return np.sum(np.abs(y_true - y_pred)) / np.sum(np.abs(y_true))


def wrmsse(y_true, y_pred, y_train, weights):
    """Weights sum to 1; columns are series."""
    parts = [[part[name].to_numpy() for part in (y_true, y_pred, y_train)] for name in y_true]
    return float(np.dot(weights, [rmsse(*part) for part in parts]))


weights = train[-28:].sum() / train[-28:].sum().sum()  # in M5: price times units
for name in df:
    parts = [part[name].to_numpy() for part in (test, forecast, train)]
    print(f"{name}: MASE {mase(*parts, m=7):.2f}, WAPE {wape(*parts[:2]):.2f}")
print(f"WRMSSE {wrmsse(test, forecast, train, weights):.2f}")

# %% check
y, p, x = (part["small"].to_numpy() for part in (test, forecast, train))
assert np.isclose(mase(9 * y, 9 * p, 9 * x), mase(y, p, x)), "the unit should not count"
assert 0.7 < mase(y, p, x, 7) < 1.4, "naive against naive should be about 1"
assert mase(y, p, x, 7) > mase(y, p, x, 1), "the season makes the scale smaller"
assert mase(y, y, x) == 0 and rmsse(y, y, x) == 0 and wape(y, y) == 0, "a perfect forecast"
assert mase(test["small"], pd.Series(p), train["small"], 7) == mase(y, p, x, 7), "Series, too"
zeros = np.r_[np.zeros(100), x]
assert rmsse(y, p, zeros) > 1.2 * rmsse(y, p, x), "leading zeros should raise the score"
single = wrmsse(test[["small"]], forecast[["small"]], train[["small"]], [1.0])
assert np.isclose(single, rmsse(y, p, x)), "one series is its RMSSE"

# Output:
# small: MASE 1.02, WAPE 0.11
# large: MASE 1.22, WAPE 0.14
# WRMSSE 0.58
