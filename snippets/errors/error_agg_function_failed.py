"""The mean of a text column raises; select numeric columns or pass numeric_only."""

# %% error
import pandas as pd

df = pd.DataFrame({"g": [1, 1, 2], "x": [1.0, 3.0, 5.0], "name": ["a", "b", "c"]})
try:
    df.groupby("g").mean()
except TypeError as error:
    message = str(error)  # the wording differs between versions
print("TypeError about the mean:", "mean" in message)

# %% fix
print(df.groupby("g").mean(numeric_only=True))
table = df.groupby("g").agg({"x": "mean", "name": "first"})

# %% check
assert "mean" in message, "text has no mean"
assert df.groupby("g").mean(numeric_only=True).equals(df.groupby("g")[["x"]].mean()), "the same"
assert df.groupby("g")["name"].sum().tolist() == ["ab", "c"], "sum joins texts"
assert table["name"].tolist() == ["a", "c"], "text columns take first or nunique"

# Output:
# TypeError about the mean: True
#      x
# g
# 1  2.0
# 2  5.0
