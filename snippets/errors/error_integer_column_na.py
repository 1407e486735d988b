"""An integer dtype refuses gaps; Int64 keeps them as <NA>."""

# %% data
import io

import pandas as pd

text = "id,x\n1,2\n,3\n7,4\n"

# %% error
try:
    pd.read_csv(io.StringIO(text), dtype={"id": "int64"})
except ValueError as error:
    print("ValueError:", error)

# %% fix
df = pd.read_csv(io.StringIO(text), dtype={"id": "Int64"})
print(df["id"].tolist(), df["id"].dtype)
bad = pd.to_numeric(pd.Series(["1", "x"]), errors="coerce").astype("Int64")

# %% check
assert df["id"].isna().sum() == 1 and df["id"].sum() == 8, "integers with a missing one"
assert pd.read_csv(io.StringIO(text))["id"].dtype == "float64", "without dtype: float"
assert df["id"].astype(float).isna().sum() == 1, "NaN for models"
try:
    pd.read_csv(io.StringIO("id\n1\nx\n"), dtype={"id": "int64"})
except ValueError as error:
    assert str(error) == "invalid literal for int() with base 10: 'x'", str(error)
else:
    raise AssertionError("it should raise ValueError")
assert bad.isna().tolist() == [False, True], "text among numbers"

# Output:
# ValueError: Integer column has NA values in column 0
# [1, <NA>, 7] Int64
