"""Sorted, unique and with a frequency, the dates of a series go on in the forecast."""

# %% data: newest first, one month missing, no frequency
import numpy as np
import pandas as pd

dates = pd.date_range("2018-01-01", periods=72, freq="MS").delete(30)
s = pd.Series(np.arange(71.0) + np.random.default_rng(0).normal(size=71), dates)[::-1]

# %% error
import warnings

from statsmodels.tsa.arima.model import ARIMA

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ARIMA(s, order=(0, 1, 0))
print(str(caught[-1].message).split(" and ")[0])

# %% fix
s.index = pd.to_datetime(s.index)
s = s.groupby(level=0).sum(min_count=1).sort_index().asfreq("MS")
print("gaps:", int(s.isna().sum()), " frequency:", s.index.freqstr)
model = ARIMA(s, order=(0, 1, 1), trend="t").fit()
print([str(day.date()) for day in model.forecast(2).index])

# %% check
hole = s.mask(s.index == s.index[3]).groupby(level=0)
assert hole.sum().iloc[3] == 0 and np.isnan(hole.sum(min_count=1).iloc[3]), "NaN: not 0"
assert s.index.is_monotonic_increasing and s.index[-1] == dates[-1], "sorted"
assert model.forecast(1).iloc[0] > s.iloc[-5:].mean(), "the series should go on upwards"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        past = ARIMA(s.dropna()[::-1], order=(0, 1, 1), trend="t").fit().forecast(1)
        wrong = past.index[0] == 71 and past.iloc[0] < 2  # 0.14: an integer, and the past
    except ValueError as error:
        wrong = "No supported index" in str(error)  # 0.15
assert wrong, "newest first: the past in 0.14, an error in 0.15"
regular = pd.Series(np.arange(24.0), pd.DatetimeIndex(list(s.index[:24])))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ARIMA(regular, order=(0, 1, 0))
assert "inferred frequency MS" in str(caught[0].message), "regular dates: guessed"
ends = pd.Series(1.0, pd.date_range("2024-01-31", periods=9, freq="ME"))
assert ends.asfreq("MS").isna().all(), "the wrong frequency: everything is lost"

# Output:
# A date index has been provided, but it is not monotonic
# gaps: 1  frequency: MS
# ['2024-01-01', '2024-02-01']
