"""to_numpy(float) avoids object arrays; copy=True gives an array that may be written to."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"x": [0.5, 1.5], "flag": [True, False], "n": [1, 2]})

# %% convert
print("values:", df.values.dtype, "| numbers only:", df[["x", "n"]].to_numpy().dtype)
X = df.to_numpy(dtype=float)
print(X)

own = df[["x"]].to_numpy(copy=True)
own[0] = 99.0
print("column:", df["n"].tolist(), "shape (n, 1):", df[["n"]].to_numpy().shape)

# %% check
assert df.values.dtype == object, "float and bool have only object in common"
assert X.dtype == np.float64 and X.shape == (2, 3), "an explicit dtype gives numbers"
assert df.loc[0, "x"] == 0.5, "writing to a copy leaves the frame alone"
assert type(pd.Series(["a", "b"]).to_numpy()) is np.ndarray, "to_numpy is always NumPy"
if int(pd.__version__.split(".")[0]) >= 3:
    try:
        df[["x"]].to_numpy()[0] = 99.0
        message = ""
    except ValueError as error:
        message = str(error)
    assert message == "assignment destination is read-only", "without a copy, in pandas 3"

# Output:
# values: object | numbers only: float64
# [[0.5 1.  1. ]
#  [1.5 0.  2. ]]
# column: [1, 2] shape (n, 1): (2, 1)
