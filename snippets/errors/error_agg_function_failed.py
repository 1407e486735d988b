"""The mean of a text column raises; select numeric columns or pass numeric_only."""

# %% error
import pandas as pd

df = pd.DataFrame({"g": [1, 1, 2], "x": [1.0, 3.0, 5.0], "name": ["a", "b", "c"]})
try:
    df.groupby("g").mean()
except TypeError as error:
    print("TypeError:", "mean" in str(error))

# %% fix
print(df.groupby("g").mean(numeric_only=True))
table = df.groupby("g").agg({"x": "mean", "name": "first"})

# %% check
assert df.groupby("g").mean(numeric_only=True).equals(df.groupby("g")[["x"]].mean()), "the same"
assert table["name"].tolist() == ["a", "c"], "text columns take first or nunique"

# Output:
# TypeError: True
#      x
# g
# 1  2.0
# 2  5.0
