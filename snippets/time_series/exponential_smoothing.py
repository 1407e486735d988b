"""Holt-Winters beats the seasonal naive forecast; ETSModel adds intervals."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
month = np.arange(96)
level = 100 + 0.8 * month + np.cumsum(rng.normal(size=96))
s = pd.Series(level * (1 + 0.2 * np.sin(2 * np.pi * month / 12)) + rng.normal(size=96))
s.index = pd.date_range("2016-01-01", periods=96, freq="MS")

# %% fit and forecast
from statsmodels.tsa.holtwinters import ExponentialSmoothing

s = s.sort_index().asfreq("MS")
train, test = s[:-12].interpolate(), s[-12:]
settings = {"trend": "add", "damped_trend": True, "seasonal": "mul", "seasonal_periods": 12}
model = ExponentialSmoothing(train, **settings).fit()
forecast = model.forecast(12)
naive = (train[-12:].to_numpy() - test).abs().mean()
print("better than last year's values:", bool((forecast - test).abs().mean() < naive))

# %% with intervals
from statsmodels.tsa.exponential_smoothing.ets import ETSModel

ets = ETSModel(train, error="mul", **settings).fit(disp=0)
frame = ets.get_prediction(test.index[0], test.index[-1]).summary_frame(alpha=0.05)
print(frame.columns.tolist())

# %% check
assert forecast.index.equals(test.index), "the dates should go on"
inside = test.between(frame["pi_lower"], frame["pi_upper"]).mean()
assert inside > 0.7, "most values should lie in the interval"
additive = ExponentialSmoothing(train, trend="add", seasonal="add", seasonal_periods=12).fit()
assert model.sse < additive.sse, "a growing season should be multiplicative"
assert np.ptp(np.diff(ExponentialSmoothing(train, trend="add").fit().forecast(9))) < 1e-6, "line"
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    hole = ExponentialSmoothing(train.mask(train.index == train.index[5]), trend="add").fit()
assert hole.forecast(3).isna().all(), "one missing value: no forecast"
for values, options, says in (
    (train - 150, {"seasonal": "mul", "seasonal_periods": 12}, "strictly positive"),
    (train[:18], {"seasonal": "add", "seasonal_periods": 12}, "two full seasonal cycles"),
    (train.drop(train.index[5]), {"seasonal": "add"}, "has not been provided"),
):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ExponentialSmoothing(values, **options).fit()
            message = ""
        except ValueError as error:
            message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# better than last year's values: True
# ['mean', 'mean_numerical', 'pi_lower', 'pi_upper']
