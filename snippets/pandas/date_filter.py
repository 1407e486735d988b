"""between on a column ends at midnight; a slice of the index includes the whole last day."""

# %% data
import pandas as pd

date = pd.date_range("2026-01-01 12:00", periods=60, freq="D")
df = pd.DataFrame({"date": date, "y": range(60)})

# %% filters
indexed = df.set_index("date").sort_index()
january = df[(df["date"] >= "2026-01-01") & (df["date"] < "2026-02-01")]
print("January:", len(january), "rows")
print("by index:", len(indexed.loc["2026-01"]), "from February:", len(indexed.loc["2026-02":]))

# %% last days, weekends
last = df[df["date"] > df["date"].max() - pd.Timedelta(days=7)]
weekend = df[df["date"].dt.day_of_week >= 5]
print("last week:", len(last), "weekend days:", len(weekend), "sum:", last["y"].sum())

# %% check
short = df[df["date"].between("2026-01-01", "2026-01-31")]
assert len(january) == len(indexed.loc["2026-01"]) == 31, "the whole month"
assert len(short) == 30, "noon of the 31st is after midnight"
assert len(indexed.loc[:"2026-01-31"]) == 31, "an index slice takes the whole day"
assert len(last) == 7, "seven days"
assert set(weekend["date"].dt.day_name()) == {"Saturday", "Sunday"}, "weekends"

# Output:
# January: 31 rows
# by index: 31 from February: 29
# last week: 7 weekend days: 18 sum: 392
