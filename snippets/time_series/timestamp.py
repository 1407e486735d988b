"""A slashed date is read month first; differences are Timedeltas."""

# %% data
import pandas as pd

df = pd.DataFrame({"start": pd.to_datetime(["2026-03-01 00:00", "2026-03-04 15:00"])})
df["end"] = pd.to_datetime(["2026-03-08 00:00", "2026-03-06 03:00"])

# %% date
t = pd.Timestamp("2026-03-04")  # or pd.Timestamp(year=2026, month=3, day=4)
today = pd.Timestamp.now().normalize()
a_week_later, a_month_later = t + pd.Timedelta(days=7), t + pd.DateOffset(months=1)
print(t.year, t.month, t.day_name(), "+", a_week_later.date(), a_month_later.date())

# %% between
df["days"] = (df["end"] - df["start"]).dt.days
df["hours"] = (df["end"] - df["start"]) / pd.Timedelta(hours=1)
print(df[["days", "hours"]])

# %% split: by date
train, test = df[df["start"] < t], df[df["start"] >= t]
print(len(train), "before,", len(test), "from the date on")

# %% check
assert pd.Timestamp("03/04/2026") == t, "03/04 should be read as 4 March"
assert pd.Timestamp("13/04/2026").month == 4, "13/04 should silently be read day first"
assert pd.to_datetime("03/04/2026", dayfirst=True).month == 4, "dayfirst should give 3 April"
assert df["days"].tolist() == [7, 1] and df["hours"].tolist() == [168, 36], "days round down"
assert (-pd.Timedelta(hours=36)).days == -2, "-36 hours should be -2 days"
assert (df["start"] <= t).sum() == 1, "<= should leave out the afternoon of that day"
end_of_january = pd.Timestamp("2026-01-31") + pd.DateOffset(months=1)
assert end_of_january == pd.Timestamp("2026-02-28"), "a month later should be clipped"
assert t.day_of_week == 2 and t.day_name() == "Wednesday", "Monday should be 0"
assert pd.Timestamp(t.to_pydatetime()) == pd.Timestamp(t.to_datetime64()) == t, "the same moment"
utc = t.tz_localize("UTC")
assert t != utc, "with and without a zone, == should be False"
try:
    t < utc
except TypeError as error:
    assert "tz-naive and tz-aware" in str(error), "< should fail"
assert not hasattr(pd, "datetime") and today.hour == 0, "pd.datetime should be gone"

# Output:
# 2026 3 Wednesday + 2026-03-11 2026-04-04
#    days  hours
# 0     7  168.0
# 1     1   36.0
# 1 before, 1 from the date on
