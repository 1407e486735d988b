"""agg gives a row per group, transform a value per row, filter the rows of whole groups."""

# %% data
import pandas as pd

df = pd.DataFrame({"team": ["a", "a", "b", "b", "b"], "points": [3, 5, 1, 2, 6]})
groups = df.groupby("team")["points"]

# %% the three results
print(groups.agg("mean").to_dict())
print(groups.transform("mean").tolist())
print(df.groupby("team").filter(lambda g: len(g) > 2).index.tolist())

# %% a column per row, a table per group
df["team mean"] = groups.transform("mean")
print(df.groupby("team", as_index=False)["points"].mean())

# %% check
parts = {key: part["points"] for key, part in df.groupby("team")}
by_hand = pd.Series({key: part.mean() for key, part in parts.items()})
assert groups.mean().tolist() == by_hand.tolist(), "split, apply, combine"
assert isinstance(groups.mean(), pd.Series), "one column gives a Series"
assert isinstance(df.groupby("team")[["points"]].mean(), pd.DataFrame), "a list gives a frame"
assert groups.transform("mean").index.equals(df.index), "transform keeps the rows"

# Output:
# {'a': 4.0, 'b': 3.0}
# [4.0, 4.0, 3.0, 3.0, 3.0]
# [2, 3, 4]
#   team  points
# 0    a     4.0
# 1    b     3.0
