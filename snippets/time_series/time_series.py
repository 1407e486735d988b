"""Neighbouring values of a time series depend on each other; shuffling destroys that."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"date": pd.date_range("2025-01-01", periods=400, freq="D")})
df["y"] = np.random.default_rng(0).normal(size=len(df)).cumsum()
df = df.drop(index=[10, 11])

# %% index
s = df.set_index("date")["y"].sort_index()
print("duplicates:", s.index.duplicated().sum(), "steps:", s.index.diff().value_counts().to_dict())
s = s.asfreq("D")  # a fixed frequency: missing days become NaN
print("missing days:", s.isna().sum())

# %% dependence: on the past
print("autocorrelation:", {k: round(float(s.autocorr(k)), 2) for k in (1, 7, 30)})
print("of the changes:", round(abs(float(s.diff().autocorr(1))), 1))
monthly = s.groupby(s.index.month).mean()  # the season
level = s.rolling(30, min_periods=1).mean()  # the trend

# %% check
shuffled = pd.Series(np.random.default_rng(0).permutation(s.dropna()))
assert s.autocorr(1) > 0.9, "today should resemble yesterday"
assert abs(shuffled.autocorr(1)) < 0.2, "without the order nothing should be left"
assert abs(s.diff().autocorr(1)) < 0.2, "the steps of a random walk should be independent"
assert s.isna().sum() == 2, "asfreq should make the gaps visible"
assert s.rolling(30).mean()["2025-01-31"] != level["2025-01-31"], "NaN should spoil a plain window"
try:
    pd.concat([s, s]).asfreq("D")
except ValueError as error:
    assert "duplicate" in str(error), "repeated dates should fail in asfreq"
from sklearn.model_selection import KFold, cross_val_score
from sklearn.neighbors import KNeighborsRegressor

t, y = np.arange(300)[:, None], df["y"].iloc[:300]
model = KNeighborsRegressor(3)
mixed = cross_val_score(model, t, y, cv=KFold(5, shuffle=True, random_state=0)).mean()
later = model.fit(t, y).score(np.arange(300, len(df))[:, None], df["y"].iloc[300:])
assert mixed > 0.9 > 0 > later, "shuffled folds should promise what the future does not keep"

# Output:
# duplicates: 0 steps: {Timedelta('1 days 00:00:00'): 396, Timedelta('3 days 00:00:00'): 1}
# missing days: 2
# autocorrelation: {1: 0.99, 7: 0.95, 30: 0.84}
# of the changes: 0.0
