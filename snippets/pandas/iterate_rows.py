"""itertuples keeps types; a row of iterrows is a converted copy."""

# %% data
import pandas as pd

df = pd.DataFrame({"n": [1, 2, 3], "x": [0.5, 1.5, 2.5]})

# %% loops
for row in df.itertuples(index=False):
    print(row.n, row.x)

for name, column in df.items():
    print(name, column.sum())

# %% changes are made on whole columns
for _, row in df.iterrows():
    row["x"] = -1.0
df["product"] = [n * x for n, x in zip(df["n"], df["x"])]

types = {type(row["n"]).__name__ for _, row in df.iterrows()}
print("n in iterrows:", types)

# %% check
assert df["x"].tolist() == [0.5, 1.5, 2.5], "writing to a row of iterrows changes nothing"
assert types == {"float64"}, "the integers became floats"
assert df["product"].equals(df["n"] * df["x"]), "and the column product needs no loop"

# Output:
# 1 0.5
# 2 1.5
# 3 2.5
# n 6
# x 4.5
# n in iterrows: {'float64'}
