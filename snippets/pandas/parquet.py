"""Parquet keeps dtypes, dates and categories, and reads single columns; CSV loses them."""

# %% data
import pandas as pd

df = pd.DataFrame({"id": [1, 2, 3], "x": [0.1, None, 0.3]}).astype({"id": "int8"})
df["day"] = pd.to_datetime(["2026-01-01", "2026-01-02", None])
df["city"] = pd.Series(["Rome", "Oslo", "Rome"], dtype="category")

# %% write and read
df.to_parquet("data.parquet")
back = pd.read_parquet("data.parquet")
print(back.dtypes.astype(str).drop("day").to_dict())

# %% only some columns and rows
some = pd.read_parquet("data.parquet", columns=["id", "x"], filters=[("id", ">", 1)])
print(some)

# %% check
assert back.dtypes["city"] == "category" and back.dtypes["id"] == "int8", "types are kept"
assert back["day"].equals(df["day"]), "dates too"
df.to_csv("data.csv", index=False)
from_csv = pd.read_csv("data.csv")
assert from_csv["id"].dtype == "int64", "a CSV file knows no types"
assert not pd.api.types.is_datetime64_any_dtype(from_csv["day"]), "dates come back as text"
assert some.shape == (2, 2), "two columns, and the rows that pass the filter"
mixed = pd.DataFrame({"a": pd.Series([1, "text"], dtype=object)})
try:
    mixed.to_parquet("mixed.parquet")
    raised = False
except (TypeError, ValueError):
    raised = True
assert raised, "an object column of mixed types should raise"

# Output:
# {'id': 'int8', 'x': 'float64', 'city': 'category'}
#    id    x
# 0   2  NaN
# 1   3  0.3
