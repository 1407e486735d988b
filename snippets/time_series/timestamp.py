"""A slashed date is read month first; differences are Timedeltas."""

# %% date
import pandas as pd

split_date = pd.Timestamp("2026-03-04")
print(split_date.day_name(), split_date.day_of_week)
slashed = pd.Timestamp("03/04/2026")
print("slashed:", slashed.strftime("%d %B"))

# %% arithmetic
later = split_date + pd.Timedelta(hours=36)
print((later - split_date).days, "day,", (later - split_date) / pd.Timedelta(hours=1), "hours")
print(pd.Timestamp("2026-01-31") + pd.DateOffset(months=1))

# %% check
assert slashed == split_date, "03/04 is 4 March"
assert (later - split_date).days == 1, "days rounds down"
assert (pd.Timestamp("2026-01-31") + pd.DateOffset(months=1)).day == 28, "clipped to month end"
assert (split_date - later).days == -2, "also below zero"
assert later.normalize() == pd.Timestamp("2026-03-05"), "normalize goes to midnight"

# Output:
# Wednesday 2
# slashed: 04 March
# 1 day, 36.0 hours
# 2026-02-28 00:00:00
