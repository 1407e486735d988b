"""Parquet keeps dtypes, dates and categories, and reads single columns; CSV loses them."""

# %% data
import io

import pandas as pd

df = pd.DataFrame(
    {
        "id": pd.Series([1, 2, 3], dtype="int8"),
        "day": pd.to_datetime(["2026-01-01", "2026-01-02", None]),
        "city": pd.Series(["Rome", "Oslo", "Rome"], dtype="category"),
        "x": [0.1, None, 0.3],
    }
)

# %% write and read
content = df.to_parquet(None)
back = pd.read_parquet(io.BytesIO(content))
some = pd.read_parquet(io.BytesIO(content), columns=["id", "x"], filters=[("id", ">", 1)])
from_csv = pd.read_csv(io.StringIO(df.to_csv(index=False)))
print("parquet:", back.dtypes.astype(str).drop("day").to_dict())
print("csv ids:", from_csv["id"].dtype)

# %% check
assert back.dtypes["city"] == "category" and back.dtypes["id"] == "int8", "types are kept"
assert back["day"].equals(df["day"]), "dates too"
assert from_csv["id"].dtype == "int64", "a CSV file knows no types"
assert not pd.api.types.is_datetime64_any_dtype(from_csv["day"]), "dates come back as text"
assert some.shape == (2, 2), "two columns, and the rows that pass the filter"

# Output:
# parquet: {'id': 'int8', 'city': 'category', 'x': 'float64'}
# csv ids: int64
