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

# %% last week as a feature
last_week = weeks.rename("last_week").reset_index()  # complete on its Sunday
last_week["date"] += pd.Timedelta(days=1)  # known from the Monday on
known = pd.merge_asof(df.sort_values("date"), last_week, on="date")
print(known[["date", "x", "last_week"]])

# %% check
assert df.resample("ME", on="date")["x"].sum().tolist() == [3.0, 12.0], "the sums per month"
assert daily.sum()["2026-01-02"] == 0, "the sum of an empty day should be 0"
assert pd.isna(daily.sum(min_count=1)["2026-01-02"]), "with min_count=1 it should be missing"
assert per_id.loc["a"].tolist() == [3.0, 5.0], "each id should be summed by itself"
assert weeks.index[0] == pd.Timestamp("2026-01-04"), "weeks should be named by their Sunday"
monday = df["date"] - pd.to_timedelta(df["date"].dt.day_of_week, unit="D")
for i, start in enumerate(monday):
    past = df["date"].between(start - pd.Timedelta(days=7), start - pd.Timedelta(days=1))
    expected = df.loc[past, "x"].sum()
    found = known["last_week"].fillna(0)[i]
    assert found == expected, "last week should hold the seven days before Monday"
left = df.set_index("date")["x"].resample("W", label="left").sum()
assert left.iloc[0] == weeks.iloc[0], "label=left should only rename the same sums"

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
#         date    x  last_week
# 0 2026-01-01  1.0        NaN
# 1 2026-01-03  2.0        NaN
# 2 2026-02-01  5.0        0.0
# 3 2026-02-02  7.0        5.0
