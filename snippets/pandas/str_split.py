"""split with expand=True makes columns; n=1 splits only once."""

# %% data
import pandas as pd

df = pd.DataFrame({"name": ["Ada Lovelace", "Alan M. Turing", "Plato"], "tags": ["x,y", "y", "x"]})

# %% columns
df[["first", "rest"]] = df["name"].str.split(" ", n=1, expand=True)
df["last"] = df["name"].str.split().str[-1]
print(df[["first", "rest", "last"]].fillna("-"))

# %% rows and 0/1 columns
rows = df.assign(tag=df["tags"].str.split(",")).explode("tag")
flags = df["tags"].str.get_dummies(",")
print(rows["tag"].value_counts().to_dict(), flags.sum().to_dict())

# %% check
assert df["rest"].isna().tolist() == [False, False, True], "one word: nothing left"
assert df["last"].tolist() == ["Lovelace", "Turing", "Plato"], "last word"
assert df["name"].str[0].tolist() == ["A", "A", "P"], "without split: the first letter"
assert len(rows) == 4 and flags.to_numpy().sum() == 4, "four tags in all"
parts = df["name"].str.split(" ", expand=True)
assert parts.shape == (3, 3), "the longest row sets the number of columns"
try:
    df[["a", "b"]] = parts
    raised = False
except ValueError:
    raised = True
assert raised, "three parts for two names should raise"
none = pd.Series(["a", "b"]).str.split(" ", n=1, expand=True)
assert none.shape == (2, 1), "without any separator there should be one column"
assert none.reindex(columns=range(2)).shape == (2, 2), "reindex should give the second"

# Output:
#    first       rest      last
# 0    Ada   Lovelace  Lovelace
# 1   Alan  M. Turing    Turing
# 2  Plato          -     Plato
# {'x': 2, 'y': 2} {'x': 2, 'y': 2}
