"""Parse mixed offsets as UTC and convert to local time; the clock change has its own rules."""

# %% data
import pandas as pd

df = pd.DataFrame({"time": ["2026-01-01T08:00:00+01:00", "2026-07-01T08:00:00+02:00"]})
df["plain"] = pd.to_datetime(["2026-03-29 02:30", "2026-10-25 02:30"])  # a clock in Rome
df["unix"] = [1767250800, 1782885600]

# %% offsets: to UTC, and to the local clock
df["utc"] = pd.to_datetime(df["time"], utc=True)
df["rome"] = df["utc"].dt.tz_convert("Europe/Rome")
df["hour"] = df["rome"].dt.hour
df["for_excel"] = df["rome"].dt.tz_localize(None)  # keeps the clock, drops the zone
print(df[["utc", "rome", "hour"]])

# %% plain: times without a zone
zone = "Europe/Rome"
local = df["plain"].dt.tz_localize(zone, nonexistent="shift_forward", ambiguous="NaT")
print(local.tolist())

# %% unix
from_unix = pd.to_datetime(df["unix"], unit="s", utc=True).dt.tz_convert(zone)

# %% check
assert df["utc"].dt.hour.tolist() == [7, 6] and df["hour"].tolist() == [8, 8], "summer time counts"
assert (df["utc"] == df["rome"]).all(), "they should be the same moments"
assert df["for_excel"].dt.tz is None and df["for_excel"][0].hour == 8, "the clock should stay"
assert df["rome"].dt.tz_convert(None)[0].hour == 7, "tz_convert(None) should give UTC"
assert (from_unix == df["utc"]).all(), "seconds should give the same moments"
assert local[0].hour == 3 and pd.isna(local[1]), "2:30 should move on in spring, be NaT in autumn"
night = pd.Series(pd.to_datetime(["2026-10-25 02:30", "2026-10-25 02:30", "2026-10-25 03:30"]))
hours = night.dt.tz_localize(zone, ambiguous="infer").diff()[1:]
assert (hours == pd.Timedelta(hours=1)).all(), "infer should tell the two hours apart by order"
errors = {
    lambda: df["plain"][:1].dt.tz_localize(zone): "NonExistentTimeError",
    lambda: df["plain"][1:].dt.tz_localize(zone): "AmbiguousTimeError",
    lambda: df["plain"].dt.tz_convert(zone): "TypeError",
    lambda: df["utc"].dt.tz_localize(zone): "TypeError",
}
for call, name in errors.items():
    try:
        call()
        failed = "nothing"
    except Exception as error:
        failed = type(error).__name__
    assert failed.startswith((name, "ValueError")), f"expected {name}, got {failed}"
try:
    assert pd.__version__ < "3" or pd.to_datetime(df["time"]) is None, "pandas 3 should raise"
except ValueError as error:
    assert "Mixed timezones detected. Pass utc=True in to_datetime" in str(error), str(error)
before = pd.Timestamp("2026-03-28 12:00", tz=zone)
assert (before + pd.Timedelta(days=1)).hour == 13, "24 hours later should be 13:00"
assert (before + pd.DateOffset(days=1)).hour == 12, "the next day should keep the clock"

# Output:
#                         utc                      rome  hour
# 0 2026-01-01 07:00:00+00:00 2026-01-01 08:00:00+01:00     8
# 1 2026-07-01 06:00:00+00:00 2026-07-01 08:00:00+02:00     8
# [Timestamp('2026-03-29 03:00:00+0200', tz='Europe/Rome'), NaT]
