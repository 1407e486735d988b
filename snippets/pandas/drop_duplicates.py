"""drop_duplicates keeps the first or last row of each key; duplicated marks the copies."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "id": [1, 2, 2, 3],
        "day": [5, 7, 6, 1],
        "x": [0.5, np.nan, np.nan, 0.5],
    }
)

# %% drop
latest = df.sort_values("day").drop_duplicates("id", keep="last").sort_index()
print(latest)
print("copies of an id:", df.duplicated("id", keep=False).sum())
features = df.columns.difference(["id", "day"])
distinct = df.drop_duplicates(features)
print("rows with other features:", len(distinct))

# %% check
assert latest["day"].tolist() == [5, 7, 1], "the newest row per id stays"
assert df.duplicated().sum() == 0, "the day makes every row unique"
assert len(distinct) == 2, "without id, NaN equals NaN and 0.5 equals 0.5"

# Output:
#    id  day    x
# 0   1    5  0.5
# 1   2    7  NaN
# 3   3    1  0.5
# copies of an id: 2
# rows with other features: 2
