"""A model on lags forecasts four weeks by feeding its predictions back; it beats last week."""

# %% data: a daily series with a weekly pattern and a trend
import numpy as np
import pandas as pd

days = pd.date_range("2025-01-01", periods=400)
level = 20 + 0.03 * np.arange(400) + np.random.default_rng(0).normal(0, 1, 400)
y = pd.Series(level + 5 * np.sin(2 * np.pi * days.day_of_week / 7), days)
train, test = y[:-28], y[-28:]

# %% features of the step after the history
from sklearn.linear_model import RidgeCV


def next_row(history):
    """All that is known before the next step; history ends at the step before."""
    values = history.to_numpy()
    row = {f"lag_{k}": values[-k] for k in (1, 2, 7, 14)}
    row["mean_28"] = values[-28:].mean()
    row["weekday"] = (history.index[-1] + history.index.freq).day_of_week
    return row


train = train.asfreq("D")  # "MS" for months; missing days become NaN: fill them first
starts = range(28, len(train))
X = pd.DataFrame([next_row(train.iloc[:i]) for i in starts], index=train.index[28:])
model = RidgeCV().fit(X, train.iloc[28:])


# %% forecast
def recursive_forecast(model, history, steps):
    history, freq = history.copy(), history.index.freq
    for _ in range(steps):
        row = pd.DataFrame([next_row(history)])
        history.loc[history.index[-1] + freq] = model.predict(row)[0]
        history.index.freq = freq
    return history.iloc[-steps:]


forecast = recursive_forecast(model, train, len(test))
naive = np.resize(train[-7:], len(test))
print(f"MAE {abs(test - forecast).mean():.1f}, last week repeated {abs(test - naive).mean():.1f}")

# %% check
assert (forecast.index == test.index).all(), "the dates should go on"
first = model.predict(pd.DataFrame([next_row(train)]))[0]
assert forecast.iloc[0] == first, "the first step should use known values only"
assert abs(test - forecast).mean() < abs(test - naive).mean(), "it should beat last week"
row, day = X.iloc[0], train.index[28]
assert row["lag_1"] == train.iloc[27] and row["mean_28"] == train.iloc[:28].mean(), "the past only"
assert row["weekday"] == day.day_of_week and X.index[0] == day, "the weekday is that of the target"

# Output:
# MAE 0.8, last week repeated 0.9
