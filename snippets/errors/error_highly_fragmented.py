"""Columns collected in a dict and added by one concat cause no fragmentation."""

# %% data
import numpy as np
import pandas as pd

s = pd.Series(np.arange(200.0))

# %% error
import warnings

df = pd.DataFrame({"y": s})
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        for k in range(1, 121):
            df[f"lag{k}"] = s.shift(k)
    except pd.errors.PerformanceWarning as warning:
        print("PerformanceWarning:", str(warning)[:32])

# %% fix
new = {f"lag{k}": s.shift(k) for k in range(1, 121)}
good = pd.concat([pd.DataFrame({"y": s}), pd.DataFrame(new, index=s.index)], axis=1)
print(good.shape, good["lag120"].isna().sum())

# %% check
assert good.shape == (200, 121), "all columns at once, no warning"
assert good["lag7"].equals(df["lag7"]), "the same values"

# Output:
# PerformanceWarning: DataFrame is highly fragmented.
# (200, 121) 120
