"""With two columns of one name df["a"] is a table; keep the first, or number the names."""

# %% data
import pandas as pd

left = pd.DataFrame({"a": [1, 1, 2], "b": [3, 4, 5]})
df = pd.concat([left, left[["a"]] * 10], axis=1)

# %% error
try:
    df.groupby("a")["b"].mean()
except ValueError as error:
    print("ValueError:", error)
print("duplicates:", df.columns[df.columns.duplicated()].tolist(), type(df["a"]).__name__)

# %% fix: keep the first of each name
unique = df.loc[:, ~df.columns.duplicated()]
print(unique.groupby("a")["b"].mean().to_dict())

# %% number: keep all under new names
counts = df.columns.to_series().groupby(df.columns).cumcount()
numbered = df.copy()
numbered.columns = [f"{c}_{n}" if n else c for c, n in zip(df.columns, counts)]
print(list(numbered))

# %% check
cases = [
    ("The column label 'a' is not unique.", lambda: df.sort_values("a")),
    ("The column label 'a' is not unique.", lambda: df.merge(left, on="a")),
    ("Grouper for 'a' not 1-dimensional", lambda: df.pivot_table(index="a", values="b")),
    ("arg must be a list, tuple, 1-d array, or Series", lambda: pd.to_numeric(df["a"])),
    ("the first argument must be callable", lambda: df["a"].map({1: 2})),
    ("cannot assemble with duplicate keys", lambda: pd.to_datetime(df["a"])),
    ("Index data must be 1-dimensional", lambda: df.set_index("a").loc[1]),
    ("Input array must be 1 dimensional", lambda: pd.cut(df["a"], 2)),
    ("Buffer has wrong number of dimensions", lambda: pd.unique(df["a"].to_numpy())),
    ("Duplicate column names found: ['a', 'b', 'a']", lambda: df.to_parquet("x.parquet")),
]
for name in ["cat", "str", "unique", "tolist", "dtype"]:
    said = f"'DataFrame' object has no attribute '{name}'"
    cases.append((said, lambda name=name: getattr(df["a"], name)))
for said, action in cases:
    try:
        action()
    except (ValueError, TypeError, AttributeError) as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
df["a"] = 0
assert (df["a"] == 0).all(axis=None), "an assignment writes into both"
assert numbered["a_1"].tolist() == [10, 10, 20], "both are kept"

# Output:
# ValueError: Grouper for 'a' not 1-dimensional
# duplicates: ['a'] DataFrame
# {1: 3.5, 2: 5.0}
# ['a', 'b', 'a_1']
