"""Removed DataFrame methods and arguments have replacements with the same result."""

# %% data
import pandas as pd

df = pd.DataFrame({"a": [3, 1, 2], "b": [30.0, None, 20.0]})

# %% error
for name in ("as_matrix", "lookup", "sort", "mad"):
    try:
        getattr(df, name)
    except AttributeError as error:
        print("AttributeError:", error)

# %% fix
print(df.sort_values("a")["b"].ffill().tolist(), df.to_numpy().shape)
rows, columns = [0, 2], ["b", "a"]
found = df.to_numpy()[df.index.get_indexer(rows), df.columns.get_indexer(columns)]
print("lookup:", found.tolist())
mad = (df["a"] - df["a"].mean()).abs().mean()

# %% check
assert df.sort_values("a").index.tolist() == [1, 2, 0], "sort_values for sort"
assert found.tolist() == [30.0, 2.0], "one value per pair of labels"
assert df.index.get_indexer([9]).tolist() == [-1], "an unknown label: -1, the last row"
assert abs(mad - 2 / 3) < 1e-12, "mean absolute deviation"
assert df.map(lambda v: v * 2)["a"].tolist() == [6, 2, 4], "map for applymap"

# Output:
# AttributeError: 'DataFrame' object has no attribute 'as_matrix'
# AttributeError: 'DataFrame' object has no attribute 'lookup'
# AttributeError: 'DataFrame' object has no attribute 'sort'
# AttributeError: 'DataFrame' object has no attribute 'mad'
# [nan, 20.0, 30.0] (3, 2)
# lookup: [30.0, 2.0]
