"""A number plus a text raises; to_numeric gives the sum, astype(str) the joined text."""

# %% data
import pandas as pd

df = pd.DataFrame({"a": [1.5, 2.0, 3.0], "b": pd.Series(["10", "?", "30"], dtype=object)})

# %% error
try:
    df["a"] + df["b"]
except TypeError as error:
    print("TypeError:", error)

# %% fix
number = pd.to_numeric(df["b"], errors="coerce")
print((df["a"] + number).tolist())
print((df["a"].astype(str) + "_" + df["b"]).tolist())

# %% check
assert (df["a"] + number).sum() == 44.5, "the ? is NaN now"
assert df["b"][number.isna()].tolist() == ["?"], "the culprit"
import numpy as np

for value in (1, 1.0, np.float64(1)):
    try:
        "a" + value
    except TypeError as error:
        assert str(error).startswith('can only concatenate str (not "'), str(error)
    else:
        raise AssertionError("it should raise TypeError")
assert df["b"].sum() == "10?30", "sum of text joins it"

# Output:
# TypeError: unsupported operand type(s) for +: 'float' and 'str'
# [11.5, nan, 33.0]
# ['1.5_10', '2.0_?', '3.0_30']
