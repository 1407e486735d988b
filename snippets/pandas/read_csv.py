"""read_csv with separator, dates, missing markers, skipped lines and fixed dtypes."""

# %% data
import io

import pandas as pd

text = """# exported
id;zip;when;price
1;00123;03/01/2026;9.5
2;10115;04/01/2026;?
3;00777;15/01/2026;12
total
"""

# %% read
df = pd.read_csv(
    io.StringIO(text),
    sep=";",
    skiprows=1,
    skipfooter=1,
    engine="python",
    index_col="id",
    dtype={"zip": str},
    na_values=["?"],
    parse_dates=["when"],
    date_format="%d/%m/%Y",
)
print(df)

# %% check
assert df.loc[1, "zip"] == "00123", "dtype=str keeps the leading zeros"
assert df["price"].isna().sum() == 1 and df["price"].dtype == float, "? is missing"
assert df["when"].dt.day.tolist() == [3, 4, 15], "date_format reads the day first"
assert len(df) == 3, "the comment line and the footer are skipped"

# Output:
#       zip       when  price
# id
# 1   00123 2026-01-03    9.5
# 2   10115 2026-01-04    NaN
# 3   00777 2026-01-15   12.0
