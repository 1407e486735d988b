"""Daily to monthly sums, empty days, and resampling per id with a Grouper."""

# %% data
import pandas as pd

days = ["2026-01-01", "2026-01-03", "2026-02-01", "2026-02-02"]
df = pd.DataFrame({"date": pd.to_datetime(days)})
df["id"], df["x"] = ["a", "a", "a", "b"], [1.0, 2.0, 5.0, 7.0]

# %% by time
print(df.resample("ME", on="date")["x"].sum())
daily = df.set_index("date")["x"].resample("D")
print(daily.sum().head(3).tolist(), daily.mean().head(3).tolist())

# %% by id and time
per_id = df.groupby(["id", pd.Grouper(key="date", freq="ME")])["x"].sum()
print(per_id)

weeks = df.set_index("date")["x"].resample("W").sum()

# %% check
assert df.resample("ME", on="date")["x"].sum().tolist() == [3.0, 12.0], "sums per month"
assert daily.sum()["2026-01-02"] == 0, "the sum of an empty day is 0"
assert pd.isna(daily.sum(min_count=1)["2026-01-02"]), "with min_count=1 it is missing"
assert per_id.loc["a"].tolist() == [3.0, 5.0], "each id by itself"
assert weeks.index[0] == pd.Timestamp("2026-01-04"), "weeks are named by their Sunday"

# Output:
# date
# 2026-01-31     3.0
# 2026-02-28    12.0
# Freq: ME, Name: x, dtype: float64
# [1.0, 0.0, 2.0] [1.0, nan, 2.0]
# id  date
# a   2026-01-31    3.0
#     2026-02-28    5.0
# b   2026-02-28    7.0
# Name: x, dtype: float64
