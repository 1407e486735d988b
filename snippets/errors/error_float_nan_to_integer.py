"""Missing values do not fit into int; fill them or use Int64."""

# %% error
import numpy as np
import pandas as pd

s = pd.Series([1.0, np.nan, 3.0])
try:
    s.astype(int)
except ValueError as error:
    print(type(error).__name__ + ":", str(error)[:54])
try:
    int(np.nan)
except ValueError as error:
    print("ValueError:", error)

# %% fix
print(s.fillna(-1).astype(int).tolist(), s.astype("Int64").tolist())

# %% check
assert s.fillna(-1).astype(int).tolist() == [1, -1, 3], "filled first"
assert s.astype("Int64").isna().sum() == 1, "Int64 keeps the missing value"
try:
    int(np.inf)
except OverflowError as error:
    assert str(error) == "cannot convert float infinity to integer", str(error)
else:
    raise AssertionError("it should raise OverflowError")
assert s.astype("Int64").sum() == 4, "and skips it in sums"

# Output:
# IntCastingNaNError: Cannot convert non-finite values (NA or inf) to intege
# ValueError: cannot convert float NaN to integer
# [1, -1, 3] [1, <NA>, 3]
