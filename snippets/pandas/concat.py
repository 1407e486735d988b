"""concat stacks rows by column name, and puts columns side by side by index label."""

# %% data
import pandas as pd

a = pd.DataFrame({"id": [1, 2], "x": [0.1, 0.2]})
b = pd.DataFrame({"id": [3], "y": [9.0]})

# %% below each other
rows = pd.concat([a, b], ignore_index=True)
print(rows)
parts = pd.concat({"train": a, "test": b}, names=["part", None])
print("test part:", len(parts.loc["test"]), "row")

# %% side by side
scores = pd.DataFrame({"score": [0.9, 0.8]}, index=[1, 0])
wide = pd.concat([a, scores], axis=1)
print(wide)

# %% check
assert rows.index.tolist() == [0, 1, 2] and rows["y"].isna().sum() == 2, "missing columns give NaN"
assert wide.loc[0, "score"] == 0.8, "axis=1 matches index labels, not positions"
assert pd.concat([a, b]).index.tolist() == [0, 1, 0], "labels repeat without ignore_index"
assert len(pd.concat([a, b], join="inner").columns) == 1, "inner keeps the common columns"
c, d = pd.Series(["x"], dtype="category"), pd.Series(["y"], dtype="category")
assert pd.concat([c, d]).dtype != "category", "different categories lose the type"
try:
    pd.concat([a, b], verify_integrity=True)
    raised = False
except ValueError:
    raised = True
assert raised, "verify_integrity should raise when labels repeat"

# Output:
#    id    x    y
# 0   1  0.1  NaN
# 1   2  0.2  NaN
# 2   3  NaN  9.0
# test part: 1 row
#    id    x  score
# 0   1  0.1    0.8
# 1   2  0.2    0.9
