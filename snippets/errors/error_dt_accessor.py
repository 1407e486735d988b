""".dt needs a datetime column: to_datetime first; on an index it is left out."""

# %% data
import pandas as pd

s = pd.Series(["2026-01-05", "2026-03-01"])

# %% error
try:
    s.dt.year
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
date = pd.to_datetime(s)
print(date.dt.month.tolist(), date.dt.isocalendar().week.tolist(), date.dt.day_name().tolist())
days = (date - pd.Timestamp("2026-01-01")).dt.days
print("days:", days.tolist())

# %% check
assert date.dt.month.tolist() == [1, 3], "now it works"
assert days.tolist() == [4, 59], ".dt.days of the difference"
assert pd.DatetimeIndex(date).year.tolist() == [2026, 2026], "an index without .dt"

# Output:
# AttributeError: Can only use .dt accessor with datetimelike values
# [1, 3] [2, 9] ['Monday', 'Sunday']
# days: [4, 59]
