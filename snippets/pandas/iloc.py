"""iloc counts positions from 0 whatever the labels are, as cross-validation splitters do."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [10, 20, 30, 40], "y": [1, 2, 3, 4]}, index=["a", "b", "c", "d"])

# %% select
print("first row:", df.iloc[0].to_dict())
print("all but the last x:", df["x"].iloc[:-1].tolist())
print("last column:", df.iloc[:, -1].tolist())
print(df.iloc[[-1]])

# %% splitter
from sklearn.model_selection import KFold

for train, test in KFold(2).split(df):
    X_train, X_test = df.iloc[train], df.iloc[test]
print("last fold:", X_train.index.tolist(), X_test.index.tolist())

# %% check
assert X_train.index.tolist() == ["a", "b"], "splitters give positions"
try:
    df[train]
    raised = False
except KeyError:
    raised = True
assert raised, "plain brackets should look for columns named 0, 1"
try:
    df.iloc[df["x"] > 20]
    raised = False
except ValueError:
    raised = True
assert raised, "iloc should refuse a boolean Series"
assert df["x"].iloc[0] == 10 and len(df.iloc[1:3]) == 2, "the stop is excluded"
assert df.iloc[::2].index.tolist() == ["a", "c"] and df.iat[0, 1] == 1, "step, single cell"
assert len(df.iloc[2:99]) == 2, "a slice beyond the end does not raise"

# Output:
# first row: {'x': 10, 'y': 1}
# all but the last x: [10, 20, 30]
# last column: [1, 2, 3, 4]
#     x  y
# d  40  4
# last fold: ['a', 'b'] ['c', 'd']
