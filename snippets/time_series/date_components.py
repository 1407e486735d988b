"""Calendar features from a date column; the ISO week of 1 January may be week 53."""

# %% data
import pandas as pd

df = pd.DataFrame({"date": ["2026-01-31 08:30", "2026-12-31 23:00", "2027-01-01 00:00"]})

# %% features
from pandas.tseries.holiday import USFederalHolidayCalendar

df["date"] = pd.to_datetime(df["date"])
d = df["date"].dt
df = df.assign(
    year=d.year,
    quarter=d.quarter,
    month=d.month,
    day=d.day,
    hour=d.hour,
    weekday=d.day_of_week,  # Monday is 0
    weekend=d.day_of_week >= 5,
    day_of_year=d.day_of_year,
    iso_week=d.isocalendar().week,
    month_end=d.is_month_end,
    holiday=d.normalize().isin(USFederalHolidayCalendar().holidays()),
    days=(df["date"] - df["date"].min()).dt.days,
)
print(df[["date", "weekday", "weekend", "iso_week", "holiday", "days"]])

# %% cyclic
import numpy as np

for part, length in {"month": 12, "weekday": 7, "hour": 24}.items():
    df[f"{part}_sin"] = np.sin(2 * np.pi * df[part] / length)
    df[f"{part}_cos"] = np.cos(2 * np.pi * df[part] / length)

# %% check
assert df["weekday"].tolist() == [5, 3, 4] and d.day_name()[0] == "Saturday", "Monday should be 0"
assert df["iso_week"].tolist() == [5, 53, 53], "1 January 2027 should belong to week 53"
assert d.isocalendar().year[2] == 2026, "the year of that week should be 2026"
assert df["month_end"].tolist() == [True, True, False], "only the last day should be a month end"
assert df["holiday"].tolist() == [False, False, True], "New Year should be a holiday at any hour"
circle = df[["month_sin", "month_cos"]]
distance = np.linalg.norm(circle.diff(), axis=1)
assert np.allclose(distance[1:], 2 * np.sin(np.pi / 12)), "December should be as near as any month"
missing = pd.Series(pd.to_datetime(["2026-01-31", None])).dt
assert not (missing.day_of_week >= 5)[1], "a missing date should pass as a weekday"
assert missing.month.dtype == "float64", "a missing date should turn the parts into floats"
assert (d.normalize().dt.hour == 0).all(), "normalize should go to midnight"
try:
    pd.Series(["2026-01-31"]).dt
except AttributeError as error:
    assert "Can only use .dt accessor" in str(error), "text should have no .dt"

# Output:
#                  date  weekday  weekend  iso_week  holiday  days
# 0 2026-01-31 08:30:00        5     True         5    False     0
# 1 2026-12-31 23:00:00        3    False        53    False   334
# 2 2027-01-01 00:00:00        4    False        53     True   334
