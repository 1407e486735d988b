"""In pandas 3 a chained inplace fill warns and changes nothing; assigning the result works."""

# %% error
import warnings

import numpy as np
import pandas as pd

df = pd.DataFrame({"x": [1.0, np.nan]})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    df["x"].fillna(0, inplace=True)
print("warned:", "chained assignment" in str(caught[0].message))

# %% fix
df = pd.DataFrame({"x": [1.0, np.nan, -5.0]})
df["x"] = df["x"].fillna(0)
df.loc[df["x"] < 0, "x"] = 0
print(df["x"].tolist())

# %% check
chained = pd.DataFrame({"x": [1.0, np.nan]})
old = int(pd.__version__.split(".")[0]) < 3
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    chained["x"].fillna(0, inplace=True)
    chained["x"][0] = 1.0
said = [  # pandas 2.2
    "A value is trying to be set on a copy of a DataFrame or Series through chained assignment",
    "ChainedAssignmentError: behaviour will change in pandas 3.0!",
]
assert not old or [str(w.message).startswith(s) for w, s in zip(caught, said)] == [True, True], old
expected = 0 if old else 1
assert chained["x"].isna().sum() == expected, "only pandas 2 changes the frame"
assert df["x"].tolist() == [1.0, 0.0, 0.0], "one step each"

# Output:
# warned: True
# [1.0, 0.0, 0.0]
