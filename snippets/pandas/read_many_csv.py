"""Files of a folder become one frame with the file name as a column."""

# %% data
from pathlib import Path

import pandas as pd

Path("data").mkdir(exist_ok=True)
pd.DataFrame({"v": [1, 2]}).to_csv("data/sales_2026-01.csv", index=False)
pd.DataFrame({"v": [3, 4, 5]}).to_csv("data/sales_2026-02.csv", index=False)

# %% read all
paths = sorted(Path("data").glob("*.csv"))
print(len(paths), "files")
df = pd.concat([pd.read_csv(p).assign(file=p.stem) for p in paths], ignore_index=True)
print(df.groupby("file").size())

# %% date from the file name
df["month"] = df["file"].str.extract(r"(\d{4}-\d{2})")[0]
print(df.groupby("month")["v"].agg(["size", "sum"]))

# %% check
assert len(df) == 5 and df["v"].sum() == 15, "all rows"
assert df["month"].nunique() == len(paths), "one month per file"
assert df.index.is_unique, "ignore_index gives the rows new numbers"
try:
    pd.concat([pd.read_csv(p) for p in Path("nowhere").glob("*.csv")])
    message = "no error"
except ValueError as error:
    message = str(error)
assert message == "No objects to concatenate", "a pattern that finds nothing should raise"

# Output:
# 2 files
# file
# sales_2026-01    2
# sales_2026-02    3
# dtype: int64
#          size  sum
# month
# 2026-01     2    3
# 2026-02     3   12
