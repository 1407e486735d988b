"""Counting a per group of a gives two columns a; name the count instead."""

# %% data
import pandas as pd

df = pd.DataFrame({"a": ["x", "y", "x"], "v": [1, 2, 3]})

# %% error
try:
    df.groupby("a")["a"].count().reset_index()
except ValueError as error:
    print("ValueError:", error)

# %% fix
counts = df.groupby("a").size().reset_index(name="n")
print(counts.to_dict("list"))
df.insert(0, "v", df.pop("v"))
both = df.set_index("a", drop=False).reset_index(names="key")

# %% check
assert counts["n"].tolist() == [2, 1], "count with a name of its own"
assert df.columns.tolist() == ["v", "a"], "pop and insert move a column"
try:
    df.set_index("a", drop=False).groupby("a").size()
except ValueError as error:
    assert "both an index level and a column label" in str(error), str(error)
else:
    raise AssertionError("a name of index and column should be ambiguous")
assert both.columns.tolist() == ["key", "v", "a"], "another name for the index"

# Output:
# ValueError: cannot insert a, already exists
# {'a': ['x', 'y'], 'n': [2, 1]}
