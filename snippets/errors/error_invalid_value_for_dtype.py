"""An integer column takes no 1.5 and a categorical no new category; convert first."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"n": [1, 2, 3], "c": pd.Series(["a", None, "b"], dtype="category")})
mask = df["n"] > 2

# %% error
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")  # pandas 2.2 only warns
    try:
        df.loc[mask, "n"] = 1.5
    except (TypeError, FutureWarning) as error:
        message = str(error)
print("the message names value and dtype:", "'1.5'" in message and "int64" in message)
try:
    df["c"].fillna("missing")
except TypeError as error:
    print("TypeError:", str(error).split(" (")[0])

# %% fix: convert, then set
df["m"] = np.where(mask, 1.5, df["n"])  # a new column needs no conversion
df["n"] = df["n"].astype(float)
df.loc[mask, "n"] = 1.5
print(df["n"].tolist())

# %% fix: add the category, then fill
df["c"] = df["c"].cat.add_categories("missing").fillna("missing")
print(df["c"].tolist())

# %% check
assert "1.5" in message, "pandas 3 raises, pandas 2.2 warns"
assert df["n"].tolist() == df["m"].tolist() == [1.0, 2.0, 1.5], "a float column takes 1.5"
assert df["c"].dtype == "category", "filled, still a category"
wrong = [("text", [1, 2], "x"), ("NaN into bool", [True, False], np.nan)]
for name, values, value in wrong:
    s = pd.Series(values)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            s.loc[0] = value
        except (TypeError, FutureWarning):
            continue
    raise AssertionError(f"{name} should be refused")
s = pd.Series([1, 2])
s.loc[0] = np.nan
assert s.dtype == "float64", "a missing value turns integers into floats"

# Output:
# the message names value and dtype: True
# TypeError: Cannot setitem on a Categorical with a new category
# [1.0, 2.0, 1.5]
# ['a', 'missing', 'b']
