"""pandas 2 warned when a filtered part was changed, pandas 3 does not; one loc suits both."""

# %% error: only pandas 2 warns
import warnings

import pandas as pd

df = pd.DataFrame({"x": [1, -2, 3], "y": [0, 0, 0]})
part = df[df["x"] > 0]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    part["y"] = 1
print("warned:", [w.category.__name__ for w in caught])

# %% fix
df.loc[df["x"] < 0, "y"] = 9
part = df[df["x"] > 0].copy()
part["y"] = 1
print(df["y"].tolist(), part["y"].tolist())

# %% check
old = int(pd.__version__.split(".")[0]) < 3
assert bool(caught) == old, "only pandas 2 warns"
assert hasattr(pd.errors, "SettingWithCopyWarning") == old, "the class is gone in pandas 3"
assert df["y"].tolist() == [0, 9, 0], "loc changed the frame, the part did not"
assert part["y"].tolist() == [1, 1], "the part changed by itself"

# Output:
# warned: [...]
# [0, 9, 0] [1, 1]
