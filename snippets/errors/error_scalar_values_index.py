"""A dict of single values becomes one row inside a list, or two columns from items()."""

# %% data
import pandas as pd

scores = {"ridge": 0.81, "forest": 0.86}

# %% error
try:
    pd.DataFrame(scores)
except ValueError as error:
    print("ValueError:", error)

# %% fix
row = pd.DataFrame([scores])
table = pd.DataFrame(list(scores.items()), columns=["model", "score"])
print(row.shape, table.shape)
print("best:", table.loc[table["score"].idxmax(), "model"])

# %% check
assert row.loc[0, "forest"] == 0.86, "one row"
assert table["model"].tolist() == ["ridge", "forest"], "two columns"
assert pd.DataFrame(scores, index=range(3)).shape == (3, 2), "repeated"

# Output:
# ValueError: If using all scalar values, you must pass an index
# (1, 2) (2, 2)
# best: forest
