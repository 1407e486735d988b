"""explode makes a row per list element; agg(list) undoes it; get_dummies makes 0/1 columns."""

# %% data
import pandas as pd

df = pd.DataFrame({"id": [1, 2, 3], "tags": ["red,big", "blue", "big"]})

# %% rows
rows = df.assign(tag=df["tags"].str.split(",")).explode("tag", ignore_index=True)
print(rows)
print(rows["tag"].value_counts().to_dict())

# %% back, and as columns
lists = rows.groupby("id")["tag"].agg(list)
dummies = df["tags"].str.get_dummies(",")
print(dummies)

# %% check
empty = pd.DataFrame({"v": [[1, 2], []]}).explode("v")
assert len(rows) == 4, "one row per tag"
assert lists[1] == ["red", "big"], "agg(list) undoes it"
assert dummies["big"].tolist() == [1, 0, 1], "multi-label as 0/1 columns"
assert len(empty) == 3 and empty["v"].isna().sum() == 1, "an empty list leaves a missing value"
assert empty["v"].dtype == object, "numbers come out as object"
assert empty.index.tolist() == [0, 0, 1], "labels repeat"

# Output:
#    id     tags   tag
# 0   1  red,big   red
# 1   1  red,big   big
# 2   2     blue  blue
# 3   3      big   big
# {'big': 2, 'red': 1, 'blue': 1}
#    big  blue  red
# 0    1     0    1
# 1    0     1    0
# 2    1     0    0
