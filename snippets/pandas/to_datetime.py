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

# %% ambiguity
american = pd.to_datetime("03/04/2026")
seconds = months.dt.as_unit("s").astype("int64")

# %% check
assert (american.month, american.day) == (3, 4), "month first by default"
assert (dates[0].month, dates[0].day) == (4, 3), "the format decides"
assert dates.isna().sum() == 1, "coerce turns bad text into NaT"
assert seconds[1] - seconds[0] == 31 * 24 * 3600, "January has 31 days of seconds"

# Output:
# [Timestamp('2026-04-03 00:00:00'), Timestamp('2026-04-15 00:00:00'), NaT]
# ['1991-01-01', '1991-02-01']
# 2026-01-01 00:00:00
