"""to_datetime with a format is exact; without one, 03/04 is read month first."""

# %% data
import pandas as pd

text = pd.Series(["03/04/2026", "15/04/2026", "not a date"])

# %% parse
dates = pd.to_datetime(text, format="%d/%m/%Y", errors="coerce")
print(dates.tolist())
months = pd.to_datetime(pd.Series(["Jan-1991", "Feb-1991"]), format="%b-%Y")
print(months.dt.strftime("%Y-%m-%d").tolist())
print(pd.to_datetime(1_767_225_600, unit="s"))

# %% other forms
days = pd.to_datetime(pd.Series([20150131]).astype(str), format="%Y%m%d")
parts = pd.to_datetime(pd.DataFrame({"year": [2026], "month": [2], "day": [3]}))
print(days.dt.strftime("%d.%m.%Y").tolist(), parts.dt.day_name().tolist())

# %% check
american = pd.to_datetime("03/04/2026")
seconds = months.dt.as_unit("s").astype("int64")
assert (american.month, american.day) == (3, 4), "month first by default"
assert (dates[0].month, dates[0].day) == (4, 3), "the format decides"
assert dates.isna().sum() == 1, "coerce turns bad text into NaT"
assert seconds[1] - seconds[0] == 31 * 24 * 3600, "January has 31 days of seconds"
assert pd.to_datetime(20150131).year == 1970, "a number is read as nanoseconds since 1970"
try:
    pd.to_datetime(pd.Series(["2026-01-31", "31/01/2026"]))
    raised = False
except ValueError:
    raised = True
assert raised, "a value unlike the first should raise"

# Output:
# [Timestamp('2026-04-03 00:00:00'), Timestamp('2026-04-15 00:00:00'), NaT]
# ['1991-01-01', '1991-02-01']
# 2026-01-01 00:00:00
# ['31.01.2015'] ['Tuesday']
