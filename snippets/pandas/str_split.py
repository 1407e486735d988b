"""split with expand=True makes columns; n=1 splits only once."""

# %% data
import pandas as pd

df = pd.DataFrame({"name": ["Ada Lovelace", "Alan M. Turing", "Plato"], "tags": ["x,y", "y", "x"]})

# %% columns
df[["first", "rest"]] = df["name"].str.split(" ", n=1, expand=True)
print(df[["first", "rest"]].fillna("-"))

# %% too many parts for the names
try:
    df[["a", "b"]] = df["name"].str.split(" ", expand=True)
except ValueError as error:
    print("ValueError:", error)

# %% rows and 0/1 columns
rows = df.assign(tag=df["tags"].str.split(",")).explode("tag")
flags = df["tags"].str.get_dummies(",")
print(rows["tag"].value_counts().to_dict(), flags.sum().to_dict())

# %% check
assert df["rest"].isna().tolist() == [False, False, True], "one word: nothing left"
assert df["name"].str.split().str[-1].tolist() == ["Lovelace", "Turing", "Plato"], "last word"
assert df["name"].str[0].tolist() == ["A", "A", "P"], "without split: the first letter"
assert len(rows) == 4 and flags.to_numpy().sum() == 4, "four tags in all"

# Output:
#    first       rest
# 0    Ada   Lovelace
# 1   Alan  M. Turing
# 2  Plato          -
# ValueError: Columns must be same length as key
# {'x': 2, 'y': 2} {'x': 2, 'y': 2}
