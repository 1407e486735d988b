"""isin answers for one key; a left merge with indicator answers for several."""

# %% data
import pandas as pd

left = pd.DataFrame({"id": [1, 1, 2, 3], "day": [1, 2, 1, 1], "x": list("abcd")})
right = pd.DataFrame({"id": [1, 2], "day": [1, 1]})

# %% one key
print(left[~left["id"].isin(right["id"])])

# %% several keys
keys = ["id", "day"]
merged = left.merge(right[keys].drop_duplicates(), on=keys, how="left", indicator=True)
anti = merged[merged["_merge"] == "left_only"].drop(columns="_merge")
print(anti)

# %% check
assert left[~left["id"].isin(right["id"])]["x"].tolist() == ["d"], "id 3 has no partner"
assert anti["x"].tolist() == ["b", "d"], "(1, 2) and (3, 1) have no partner"
if int(pd.__version__.split(".")[0]) >= 3:
    same = left.merge(right[keys], on=keys, how="left_anti")
    assert same["x"].tolist() == ["b", "d"], "left_anti does it in one word"
assert not left["id"].isin(["1", "2"]).any(), "isin finds no text among numbers"
gap = pd.DataFrame({"id": [None, "a"]})
assert gap["id"].isin(gap["id"]).all() and len(gap.merge(gap)) == 2, "missing matches missing"

# Output:
#    id  day  x
# 3   3    1  d
#    id  day  x
# 1   1    2  b
# 3   3    1  d
