"""Files of a folder become one frame with the file name as a column."""

# %% data
import tempfile
from pathlib import Path

import pandas as pd

parts = {"2026-01": [1, 2], "2026-02": [3, 4, 5]}

# %% write, then read all
with tempfile.TemporaryDirectory(dir=".") as folder:
    for month, values in parts.items():
        frame = pd.DataFrame({"v": values})
        frame.to_csv(Path(folder) / f"sales_{month}.csv", index=False)

    paths = sorted(Path(folder).glob("*.csv"))
    df = pd.concat([pd.read_csv(p).assign(file=p.stem) for p in paths], ignore_index=True)

df["month"] = df["file"].str.extract(r"(\d{4}-\d{2})")[0]
print(df.groupby("month")["v"].agg(["size", "sum"]))

# %% check
assert len(df) == 5 and df["v"].sum() == 15, "all rows"
assert df["month"].nunique() == len(paths), "one month per file"
assert df.index.is_unique, "ignore_index numbers the rows anew"

# Output:
#          size  sum
# month
# 2026-01     2    3
# 2026-02     3   12
