"""A window of rows starts with NaN, a time window does not; shift leaves out the present."""

# %% data
import numpy as np
import pandas as pd

days = pd.to_datetime(["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-07", "2026-01-08"])
s = pd.Series([1.0, 2.0, 3.0, 4.0, 5.0], index=days)

# %% windows
table = pd.DataFrame(
    {
        "x": s,
        "3 rows": s.rolling(3).mean(),
        "3 days": s.rolling("3D").mean(),
        "past 3": s.shift(1).rolling(3).mean(),
        "so far": s.expanding().mean(),
    }
)
print(table)

# %% check
assert table["3 rows"].isna().sum() == 2 and table["3 days"].notna().all(), "start of the windows"
assert table["3 days"].iloc[3] == 4.0, "nothing else happened in the three days up to 7 January"
assert table["past 3"].iloc[3] == np.mean([1, 2, 3]), "the present value is left out"
assert table["so far"].iloc[-1] == s.mean(), "expanding ends at the overall mean"
gap = pd.Series([1.0, np.nan, 3.0, 4.0, 5.0])
assert gap.rolling(3).mean().isna().tolist() == [True] * 4 + [False], "NaN spoils three windows"
assert gap.rolling(3, min_periods=1).mean().notna().all(), "min_periods=1 skips it"
closed = s.rolling("3D", closed="left").mean()
assert np.isnan(closed.iloc[0]) and closed.iloc[1] == 1.0, "closed=left leaves out the present"

# Output:
#               x  3 rows  3 days  past 3  so far
# 2026-01-01  1.0     NaN     1.0     NaN     1.0
# 2026-01-02  2.0     NaN     1.5     NaN     1.5
# 2026-01-03  3.0     2.0     2.0     NaN     2.0
# 2026-01-07  4.0     3.0     4.0     2.0     2.5
# 2026-01-08  5.0     4.0     4.5     3.0     3.0
