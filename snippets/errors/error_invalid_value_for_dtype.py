"""An integer column takes no floats and a categorical no new category; convert first."""

# %% error
import pandas as pd

c = pd.Series(["a", None, "b"], dtype="category")
try:
    c.fillna("missing")
except TypeError as error:
    print("TypeError:", str(error).split(" (")[0])

# %% fix
filled = c.cat.add_categories("missing").fillna("missing")
print(filled.tolist())

df = pd.DataFrame({"n": [1, 2, 3]})
df["n"] = df["n"].astype(float)
df.loc[df["n"] > 2, "n"] = 1.5
print(df["n"].tolist())

# %% check
assert filled[1] == "missing" and filled.dtype == "category", "category added, then filled"
assert df["n"].tolist() == [1.0, 2.0, 1.5], "a float column takes 1.5"

# Output:
# TypeError: Cannot setitem on a Categorical with a new category
# ['a', 'missing', 'b']
# [1.0, 2.0, 1.5]
