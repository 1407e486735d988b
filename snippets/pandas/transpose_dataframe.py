"""T swaps rows and columns; the index becomes the names, and mixed types become object."""

# %% data
import pandas as pd

df = pd.DataFrame({"name": ["height", "width"], "x": [1, 2], "y": [3, 4]})

# %% transpose, first column as the new header
wide = df.set_index("name").T.rename_axis(columns=None)
print(wide)

# %% the old names as a column
named = wide.rename_axis("point").reset_index()
print(named)

# %% look at rows with many columns
print(df.head(1).T)

# %% check
assert wide.shape == (2, 2) and list(wide) == ["height", "width"], "names come from the index"
assert wide.loc["y", "width"] == 4 and wide.dtypes.eq("int64").all(), "all numbers: they stay"
assert df.T.dtypes.eq(object).all(), "text beside numbers: every column is object"
assert list(df.T) == [0, 1] and df.T.index[0] == "name", "the plain T has the old index as names"
mixed = pd.DataFrame({"n": [1, 2], "x": [0.5, 1.5]})
assert mixed.T.T["n"].dtype == float, "integers beside floats turn float"
back = df.T.T
assert back["x"].dtype == object and back.astype(df.dtypes).equals(df), "T.T needs astype"
assert back.infer_objects()["x"].dtype == "int64", "or infer_objects"
assert df["x"].T.equals(df["x"]), "a Series stays as it is"
assert df[["x"]].T.shape == (1, 2), "a frame of one column becomes a row"

# Output:
#    height  width
# x       1      2
# y       3      4
#   point  height  width
# 0     x       1      2
# 1     y       3      4
#            0
# name  height
# x          1
# y          3
