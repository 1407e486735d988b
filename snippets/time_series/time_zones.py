"""Parse mixed offsets as UTC and convert to local time; the clock change has its own rules."""

# %% data
import pandas as pd

text = pd.Series(["2026-01-01T08:00:00+01:00", "2026-07-01T08:00:00+02:00"])

# %% UTC and local
utc = pd.to_datetime(text, utc=True)
rome = utc.dt.tz_convert("Europe/Rome")
print(utc.dt.hour.tolist(), rome.dt.hour.tolist())
print("plain:", rome.dt.tz_localize(None)[0])

# %% clock change
missing = pd.Series(pd.to_datetime(["2026-03-29 02:30"]))
shifted = missing.dt.tz_localize("Europe/Rome", nonexistent="shift_forward")
print(shifted[0])

before = pd.Timestamp("2026-03-28 12:00", tz="Europe/Rome")

# %% check
assert utc.dt.hour.tolist() == [7, 6] and rome.dt.hour.tolist() == [8, 8], "summer time counts"
assert (utc == rome).all(), "the same moments"
assert shifted[0].hour == 3, "2:30 does not exist that night"
assert (before + pd.Timedelta(days=1)).hour == 13, "24 hours later"
assert (before + pd.DateOffset(days=1)).hour == 12, "the next day at the same clock time"

# Output:
# [7, 6] [8, 8]
# plain: 2026-01-01 08:00:00
# 2026-03-29 03:00:00+02:00
