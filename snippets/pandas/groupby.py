"""Group rows by one or two keys and aggregate; missing keys vanish unless dropna=False."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "sex": ["f", "m", "f", "m", "f", np.nan],
        "cls": [1, 1, 2, 2, 2, 1],
        "age": [30.0, 40.0, 20.0, np.nan, 26.0, 50.0],
    }
)

# %% group
print(df.groupby("sex")["age"].mean())
table = df.groupby(["sex", "cls"], as_index=False)["age"].mean()
print(table)
print(df.groupby("sex").size())

# %% check
sizes, counts = df.groupby("sex").size(), df.groupby("sex")["age"].count()
assert sizes["m"] == 2 and counts["m"] == 1, "size counts rows, count skips NaN"
assert sizes.sum() == 5, "the row with a missing key is dropped"
assert len(df.groupby("sex", dropna=False).size()) == 3, "dropna=False keeps it as a group"
try:
    df.assign(name="text").groupby("sex").mean()
    message = "no error"
except TypeError as error:
    message = str(error)
assert message != "no error", "the mean of a text column should raise TypeError"
cats = df.assign(cat=df["sex"].astype(pd.CategoricalDtype(["f", "m", "x"])))
assert len(cats.groupby("cat", observed=True).size()) == 2, "observed: only groups that occur"
assert list(table.columns) == ["sex", "cls", "age"], "as_index=False keeps the keys as columns"

# Output:
# sex
# f    25.333333
# m    40.000000
# Name: age, dtype: float64
#   sex  cls   age
# 0   f    1  30.0
# 1   f    2  23.0
# 2   m    1  40.0
# 3   m    2   NaN
# sex
# f    3
# m    2
# dtype: int64
