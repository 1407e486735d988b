"""A seasonal ARIMA beats the seasonal naive forecast, and takes new values without a fit."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
month = np.arange(120)
s = 100 + np.cumsum(rng.normal(0.5, 1, 120)) + 10 * np.sin(2 * np.pi * month / 12)
s = pd.Series(s, pd.date_range("2014-01-01", periods=120, freq="MS"), name="sales")

# %% fit
from statsmodels.tsa.arima.model import ARIMA

s = s.sort_index().asfreq("MS")  # the frequency of your data: D, W-SUN, MS, h
train, test = s[:-12], s[-12:]
model = ARIMA(train, order=(0, 1, 1), seasonal_order=(0, 1, 1, 12)).fit()
print(f"AIC {model.aic:.0f}")

# %% forecast
frame = model.get_forecast(12).summary_frame(alpha=0.05)
print(frame.columns.tolist())
mae = (frame["mean"] - test).abs().mean()
naive = (train[-12:].to_numpy() - test).abs().mean()
print("better than last year's values:", bool(mae < naive))

# %% roll on: same parameters, new values
one_step = []
for date in test.index:
    one_step.append(model.forecast(1).iloc[0])
    model = model.append(test[[date]])

# %% check
import statsmodels.tsa.arima.model as arima

fit = arima.ARIMA(train, order=(0, 1, 1), seasonal_order=(0, 1, 1, 12)).fit()
assert np.allclose(fit.forecast(12), frame["mean"]), "forecast is the mean of get_forecast"
assert frame.index.equals(test.index), "with a frequency the dates should go on"
dates = fit.predict(test.index[0], test.index[-1])
assert np.allclose(dates, frame["mean"]), "predict on later dates is the forecast"
assert test.between(frame["mean_ci_lower"], frame["mean_ci_upper"]).mean() > 0.7, "intervals"
assert abs(one_step - test).mean() < mae, "one step ahead should be better than twelve"
assert abs(fit.resid.iloc[0] - train.iloc[0]) < 1, "the first residual is the value itself"
holes = ARIMA(train.mask(train.index == train.index[9]), order=(0, 1, 1)).fit()
assert holes.forecast(3).notna().all(), "missing values are handled"
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    lost = ARIMA(train.asfreq("ME"), order=(0, 1, 1)).fit().forecast(2)
assert (lost == 0).all(), "the wrong frequency: all NaN, forecast 0"
flat = ARIMA(train, order=(0, 1, 0)).fit().forecast(5)
drift = ARIMA(train, order=(0, 1, 0), trend="t").fit().forecast(5)
assert np.ptp(flat) < 1e-6 < 1 < np.ptp(drift), "d = 1: flat, but with a drift"

# Output:
# AIC 289
# ['mean', 'mean_se', 'mean_ci_lower', 'mean_ci_upper']
# better than last year's values: True
