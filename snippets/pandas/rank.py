"""Ties get the mean rank by default; min, dense and first differ; pct gives shares."""

# %% data
import pandas as pd

df = pd.DataFrame({"day": [1, 1, 1, 1, 2, 2], "score": [0.2, 0.7, 0.7, 0.9, 0.5, 0.4]})

# %% rank
first_day = df.loc[df["day"] == 1, "score"]
for method in ["average", "min", "dense", "first"]:
    print(f"{method:8}", first_day.rank(method=method).tolist())

df["place"] = df.groupby("day")["score"].rank(ascending=False, method="first").astype(int)
print(df)

# %% blend models of different scale
one, two = pd.Series([0.1, 0.2, 0.9]), pd.Series([-3.0, 8.0, 5.0])
blend = (one.rank(pct=True) + two.rank(pct=True)) / 2
print(blend.round(2).tolist())

# %% check
assert first_day.rank().tolist() == [1, 2.5, 2.5, 4], "ties share the mean rank"
assert first_day.rank(pct=True).max() == 1.0, "the largest has share 1"
assert df["place"].tolist() == [4, 2, 3, 1, 1, 2], "each group starts at 1"
assert (blend * 6).round().tolist() == [2, 5, 5], "the mean of both ranks"
assert first_day.rank(method="max").tolist() == [1, 3, 3, 4], "max"

# Output:
# average  [1.0, 2.5, 2.5, 4.0]
# min      [1.0, 2.0, 2.0, 4.0]
# dense    [1.0, 2.0, 2.0, 3.0]
# first    [1.0, 2.0, 3.0, 4.0]
#    day  score  place
# 0    1    0.2      4
# 1    1    0.7      2
# 2    1    0.7      3
# 3    1    0.9      1
# 4    2    0.5      1
# 5    2    0.4      2
# [0.33, 0.83, 0.83]
