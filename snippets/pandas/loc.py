"""loc takes labels and masks; its slices include the stop, and it sets values in place."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"age": [22, 38, 26, 35], "sex": ["m", "f", "f", "m"]}, index=["a", "b", "c", "d"]
)

# %% select
print(df.loc["a":"c", "age"])
print(df.loc[df["age"] > 25, ["sex"]])

# %% set
df.loc[df["sex"] == "f", "age"] += 1
print(df["age"].to_dict())
df.at["a", "age"] = 23
print("one cell:", df.at["a", "age"])

# %% check
dates = pd.Series(range(60), index=pd.date_range("2026-01-01", periods=60))
day = pd.Timestamp("2026-01-10")
assert len(df.loc["a":"c"]) == 3 and len(df.iloc[0:2]) == 2, "label slices include the stop"
assert df.at["b", "age"] == 39 and df.at["d", "age"] == 35, "only masked rows changed"
assert len(dates.loc["2026-01"]) == 31, "a partial date selects the month"
assert len(dates.loc[:day]) + len(dates.loc[day:]) == 61, "both slices hold the split day"
try:
    df.loc[["a", "z"]]
    raised = False
except KeyError:
    raised = True
assert raised, "a list with a missing label should raise"
df.loc["typo", "age"] = 1
assert len(df) == 5, "a new label adds a row"

# Output:
# a    22
# b    38
# c    26
# Name: age, dtype: int64
#   sex
# b   f
# c   f
# d   m
# {'a': 22, 'b': 39, 'c': 27, 'd': 35}
# one cell: 23
