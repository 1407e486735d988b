"""STL reaches the ends, stands an outlier, and its parts add up to the series."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
month = np.arange(120)
s = pd.Series(100 + 0.3 * month + 10 * np.sin(2 * np.pi * month / 12) + rng.normal(size=120))
s.index = pd.date_range("2014-01-01", periods=120, freq="MS")
s.iloc[50] += 60  # an outlier

# %% STL
from statsmodels.tsa.seasonal import STL, seasonal_decompose

s = s.sort_index().asfreq("MS").interpolate()
parts = STL(s, period=12, robust=True).fit()
adjusted = s - parts.seasonal
spread = (parts.resid - parts.resid.median()).abs().median()
outliers = s.index[parts.resid.abs() > 8 * spread]
print("outliers:", [str(day.date()) for day in outliers])

# %% the classic one
classic = seasonal_decompose(s, model="additive", period=12)
print("trend missing:", int(classic.trend.isna().sum()))

# %% plot
fig = parts.plot()

# %% check
assert np.allclose(parts.trend + parts.seasonal + parts.resid, s), "the parts should add up"
assert parts.trend.notna().all() and classic.trend[:6].isna().all(), "STL reaches the ends"
truth = 10 * np.sin(2 * np.pi * month / 12)
good, bad = (abs(p.seasonal - truth).mean() for p in (parts, classic))
assert good < 1 and good < bad, "the outlier should pull at the classic season"
filled = seasonal_decompose(s, period=12, extrapolate_trend=12)
assert filled.trend.notna().all(), "extrapolate_trend should fill the ends"
factor = seasonal_decompose(s, model="multiplicative", period=12).resid.dropna()
assert abs(factor.median() - 1) < 0.05, "multiplicative: the rest is a factor"
holes = s.mask(s.index == s.index[7])
assert STL(holes, period=12).fit().trend.isna().all(), "STL: one hole, all NaN"
for values, options, says in (
    (s.reset_index(drop=True), {}, "You must specify a period"),
    (s[:20], {"period": 12}, "2 complete cycles"),
    (holes, {"period": 12}, "missing values"),
):
    try:
        seasonal_decompose(values, **options)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# outliers: ['2018-03-01']
# trend missing: 12
