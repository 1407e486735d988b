"""shape and dtypes are attributes; select_dtypes picks columns by kind."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [0.5, 1.5], "n": [1, 2], "ok": [True, False], "city": ["Rome", "Oslo"]})
df["day"] = pd.to_datetime(["2026-01-01", "2026-01-02"])

# %% types
n_rows, n_cols = df.shape
print(n_rows, "rows,", n_cols, "columns")
print(df.dtypes.astype(str).drop(["city", "day"]).to_dict())
print("numeric:", list(df.select_dtypes("number")))
print("text:", list(df.select_dtypes(["object", "string"])))
print("the rest:", list(df.select_dtypes(exclude="number")))

small = df.astype({"x": "float32", "city": "category"})

# %% check
assert (n_rows, n_cols) == (2, 5) and df.size == 10, "size is rows times columns"
assert list(df.select_dtypes("number")) == ["x", "n"], "bool and dates are not numbers"
assert small["x"].dtype == "float32" and small["city"].dtype == "category", "astype converts"
assert df["n"].shift().dtype == float, "a missing value turns integers into floats"
assert str(df["n"].astype("Int64").shift().dtype) == "Int64", "Int64 can hold missing values"

# Output:
# 2 rows, 5 columns
# {'x': 'float64', 'n': 'int64', 'ok': 'bool'}
# numeric: ['x', 'n']
# text: ['city']
# the rest: ['ok', 'city', 'day']
