"""describe gives count, mean, std with ddof=1 and quartiles; the 50% row is the median."""

# %% data
import numpy as np
import pandas as pd

cities = ["Rome", "Oslo", "Rome", "Rome", "Lima"]
df = pd.DataFrame({"x": [1.0, 2.0, 3.0, 100.0, np.nan], "city": cities})

# %% describe
table = df.describe()
print(table)
print(df["city"].describe())

# %% check
assert list(table) == ["x"], "only numeric columns when there are any"
assert list(df.describe(include="all")) == ["x", "city"], 'include="all" takes the rest too'
assert list(df.describe(include=["object", "string"])) == ["city"], "text columns only"
assert table.loc["50%", "x"] == df["x"].median() == 2.5, "the 50% row is the median"
assert table.loc["count", "x"] == 4, "count leaves missing values out"
assert np.isclose(table.loc["std", "x"], np.std([1, 2, 3, 100], ddof=1)), "sample std"

# Output:
#                 x
# count    4.000000
# mean    26.500000
# std     49.006802
# min      1.000000
# 25%      1.750000
# 50%      2.500000
# 75%     27.250000
# max    100.000000
# count        5
# unique       3
# top       Rome
# freq         3
# Name: city, dtype: object
