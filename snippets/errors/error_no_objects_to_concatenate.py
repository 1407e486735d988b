"""An empty list cannot be concatenated; look at what the loop collected."""

# %% error
from pathlib import Path

import pandas as pd

files = sorted(Path(".").glob("no_such_part_*.csv"))
print("files:", len(files))
try:
    pd.concat([pd.read_csv(path) for path in files])
except ValueError as error:
    print("ValueError:", error)

# %% fix
parts = [pd.DataFrame({"x": [1]}), pd.DataFrame({"x": [2]})]
df = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=["x"])
print(df["x"].tolist())

# %% check
assert df.shape == (2, 1), "two parts, two rows"
assert pd.concat([None, parts[0]]).shape == (1, 1), "a None among frames is dropped in silence"

# Output:
# files: 0
# ValueError: No objects to concatenate
# [1, 2]
