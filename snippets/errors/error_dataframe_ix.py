"""ix is gone: loc takes labels, iloc positions, and index[...] mixes the two."""

# %% error
import pandas as pd

df = pd.DataFrame({"x": [10, 20, 30]}, index=["a", "b", "c"])
try:
    df.ix[1, "x"]
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
print(df.loc["b", "x"], df.iloc[1, 0], df.loc[df.index[1], "x"])

# %% check
assert df.loc["b", "x"] == df.iloc[1, 0] == df.loc[df.index[1], "x"] == 20, "three ways"

# Output:
# AttributeError: 'DataFrame' object has no attribute 'ix'
# 20 20 20
