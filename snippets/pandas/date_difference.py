"""Dates subtract to timedeltas; dt.days, total_seconds or a division make numbers."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "id": [1, 1, 2],
        "start": pd.to_datetime(["2026-01-30 22:00", "2026-02-10 00:00", "2025-12-31 00:00"]),
        "end": pd.to_datetime(["2026-02-01 04:00", "2026-03-10 00:00", "2026-01-01 00:00"]),
    }
)

# %% numbers
length = df["end"] - df["start"]
df["days"] = length.dt.days
df["hours"] = length.dt.total_seconds() / 3600
e, s = df["end"], df["start"]
df["months"] = (e.dt.year - s.dt.year) * 12 + e.dt.month - s.dt.month
print(df[["days", "hours", "months"]])

# %% age in full years
birth = pd.Series(pd.to_datetime(["2001-03-01", "2001-03-02"]))
ref = pd.Timestamp("2026-03-01")
before = birth.dt.month * 100 + birth.dt.day > ref.month * 100 + ref.day
age = ref.year - birth.dt.year - before
print("ages:", age.tolist())

# %% since the last event
gap = df.sort_values("start").groupby("id")["start"].diff().dt.days
print("mean gap:", gap.mean())

# %% check
work = np.busday_count(s.to_numpy("datetime64[D]"), e.to_numpy("datetime64[D]"))
assert df["hours"].tolist() == [30, 672, 24], "hours with fractions"
assert df["days"].tolist() == [1, 28, 1], "rounded down"
assert df["months"].tolist() == [1, 1, 1], "calendar months"
assert length.dt.seconds[0] == 6 * 3600, "dt.seconds: only the rest of the day"
assert np.allclose(length / pd.Timedelta(hours=1), df["hours"]), "division by a unit"
assert age.tolist() == [25, 24], "the second birthday is tomorrow"
assert gap.sum() == 10, "10 days and 2 hours, rounded down"
assert work.tolist() == [1, 20, 1], "working days, end excluded"
assert pd.Series([pd.Timedelta(hours=-1)]).dt.days[0] == -1, "-1 hour is -1 day"

# Output:
#    days  hours  months
# 0     1   30.0       1
# 1    28  672.0       1
# 2     1   24.0       1
# ages: [25, 24]
# mean gap: 10.0
