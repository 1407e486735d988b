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

# %% check
assert first_day.rank().tolist() == [1, 2.5, 2.5, 4], "ties share the mean rank"
assert first_day.rank(pct=True).max() == 1.0, "the largest has share 1"
assert df["place"].tolist() == [4, 2, 3, 1, 1, 2], "numbered anew in each group"

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
