"""itertuples keeps types; iterrows converts each row to one type."""

# %% data
import pandas as pd

df = pd.DataFrame({"n": [1, 2, 3], "x": [0.5, 1.5, 2.5]})

# %% rows
for row in df.itertuples(index=False):
    print(row.n, row.x)

for record in df.to_dict("records"):
    print(record)

# %% columns
for name, column in df.items():
    print(name, column.sum())

# %% a new column: collect values, or better without a loop
df["product"] = [n * x for n, x in zip(df["n"], df["x"])]
df["total"] = df["n"] + df["x"]

# %% check
assert df["product"].equals(df["n"] * df["x"]), "the column product needs no loop"
for _, row in df.iterrows():
    assert type(row["n"]).__name__ == "float64", "the integers became floats"
    row["x"] = -1.0
assert df["x"].tolist() == [0.5, 1.5, 2.5], "with several dtypes a row of iterrows is a copy"
floats = pd.DataFrame({"a": [1.0], "b": [2.0]})
for _, row in floats.iterrows():
    row["a"] = -1.0
old = int(pd.__version__.split(".")[0]) < 3
assert (floats["a"][0] == -1.0) == old, "with one dtype pandas 2 writes into the frame, 3 does not"
odd = pd.DataFrame({"ok": [1], "not ok": [2]})
assert next(odd.itertuples(index=False))._1 == 2, "a name with a space becomes its position"

# Output:
# 1 0.5
# 2 1.5
# 3 2.5
# {'n': 1, 'x': 0.5}
# {'n': 2, 'x': 1.5}
# {'n': 3, 'x': 2.5}
# n 6
# x 4.5
