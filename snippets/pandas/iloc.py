"""iloc counts positions from 0 whatever the labels are, as cross-validation splitters do."""

# %% data
import pandas as pd
from sklearn.model_selection import KFold

df = pd.DataFrame({"x": [10, 20, 30, 40], "y": [1, 2, 3, 4]}, index=["a", "b", "c", "d"])

# %% select
print("first row:", df.iloc[0].to_dict())
print("all but the last x:", df["x"].iloc[:-1].tolist())
print("last column:", df.iloc[:, -1].tolist())
print(df.iloc[[-1]])

# %% splitter
train, test = next(KFold(2).split(df))

# %% check
assert df.iloc[train].index.tolist() == ["c", "d"], "splitters give positions"
assert df["x"].iloc[0] == 10 and len(df.iloc[1:3]) == 2, "the stop is excluded"

# Output:
# first row: {'x': 10, 'y': 1}
# all but the last x: [10, 20, 30]
# last column: [1, 2, 3, 4]
#     x  y
# d  40  4
