"""dropna by row, by chosen column, and by a threshold of known values per column."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "x": [1.0, np.nan, 3.0, 4.0],
        "mostly_missing": [np.nan, np.nan, np.nan, 1.0],
        "target": [0.0, 1.0, np.nan, 1.0],
    }
)

# %% drop
print("any missing:  ", len(df.dropna()), "rows left")
print("target known: ", len(df.dropna(subset=["target"])), "rows left")
kept = df.dropna(axis=1, thresh=(len(df) + 1) // 2)
print("columns kept: ", list(kept))

# %% check
assert len(df.dropna()) == 1, "one row is complete"
assert df.dropna(subset=["target"]).index.tolist() == [0, 1, 3], "the old labels stay"
assert list(kept) == list(df.loc[:, df.isna().mean() <= 0.5]), "the same by share"
assert "mostly_missing" not in kept, "1 of 4 values is below the threshold of 2"
assert pd.Series(["", "?"]).isna().sum() == 0, "empty strings are not missing"
assert len(df.dropna(how="all")) == 4, "how=all drops only rows without any value"

# Output:
# any missing:   1 rows left
# target known:  3 rows left
# columns kept:  ['x', 'target']
