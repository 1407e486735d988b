"""fillna with a new category raises; add the category first, and share one dtype."""

# %% data
import pandas as pd

s = pd.Series(["red", None, "blue"], dtype="category")

# %% error
try:
    s.fillna("missing")
except TypeError as error:
    print("TypeError:", str(error)[:62])

# %% fix
filled = s.cat.add_categories("missing").fillna("missing")
print(filled.tolist())

# %% fix: one dtype for train and test
dtype = pd.CategoricalDtype(s.dropna().unique())
test = pd.Series(["blue", "green"])
test = test.where(test.isin(dtype.categories)).astype(dtype)
print(test.tolist(), test.cat.codes.tolist())
both = pd.concat([s.astype(dtype), test])

# %% check
assert filled.isna().sum() == 0 and filled.dtype == "category", "filled, still a category"
assert test.isna().tolist() == [False, True], "green was not in train: NaN"
assert both.dtype == dtype, "concat keeps it"

# Output:
# TypeError: Cannot setitem on a Categorical with a new category (missing),
# ['red', 'missing', 'blue']
# ['blue', nan] [0, -1]
