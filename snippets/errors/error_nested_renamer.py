"""New names in agg are keywords: name=(column, function)."""

# %% data
import pandas as pd

df = pd.DataFrame({"g": list("aab"), "x": [1.0, 3.0, 5.0]})

# %% error
try:
    df.groupby("g")["x"].agg({"mean_x": "mean"})
except pd.errors.SpecificationError as error:
    print("SpecificationError:", error)

# %% fix
result = df.groupby("g").agg(mean_x=("x", "mean"), n=("x", "size"))
print(result)
spaced = df.groupby("g").agg(**{"mean of x": ("x", "mean")})

# %% check
assert result.columns.tolist() == ["mean_x", "n"], "names of our own"
assert df.groupby("g")["x"].agg(mean_x="mean")["mean_x"].tolist() == [2, 5], "one column"
assert spaced.columns.tolist() == ["mean of x"], "names with spaces"

# Output:
# SpecificationError: nested renamer is not supported
#    mean_x  n
# g
# a     2.0  2
# b     5.0  1
