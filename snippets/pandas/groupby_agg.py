"""size counts rows, count skips missing values, and std of a single row is missing."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"cls": [1, 1, 1, 2, 2, 3], "age": [30.0, 40.0, np.nan, 20.0, 30.0, 5.0]})
df["name"] = list("abcdef")

# %% aggregate
groups = df.groupby("cls")
print(groups["age"].agg(["mean", "std", "count"]))
print(groups.agg({"age": "max", "name": "first"}))

# %% check
assert groups.size().tolist() == [3, 2, 1], "rows per group"
assert groups["age"].count().tolist() == [2, 2, 1], "known ages per group"
assert groups["age"].mean()[1] == 35.0, "missing values are skipped"
assert np.isclose(groups["age"].std()[1], np.std([30, 40], ddof=1)), "sample deviation"
assert np.isnan(groups["age"].std()[3]), "one row has no sample deviation"
assert list(groups.mean(numeric_only=True)) == ["age"], "text columns are left out on request"

# Output:
#      mean       std  count
# cls
# 1    35.0  7.071068      2
# 2    25.0  7.071068      2
# 3     5.0       NaN      1
#       age name
# cls
# 1    40.0    a
# 2    30.0    d
# 3     5.0    f
