"""Mean and std per group, merged into one table and joined back to the rows."""

# %% data
import pandas as pd

train = pd.DataFrame({"cls": [1, 1, 2, 2, 2], "age": [30.0, 40.0, 20.0, 30.0, 40.0]})
test = pd.DataFrame({"cls": [2, 1, 3]})

# %% two aggregations
mean = train.groupby("cls")["age"].mean().reset_index()
std = train.groupby("cls")["age"].std().reset_index()
stats = mean.merge(std, on="cls", suffixes=("_mean", "_std"))
print(stats)

# %% the same in one step
grouped = train.groupby("cls", as_index=False)
one_step = grouped.agg(age_mean=("age", "mean"), age_std=("age", "std"))

# %% to the rows
features = test.merge(stats, on="cls", how="left", validate="many_to_one")
print(features)

# %% check
assert stats.equals(one_step), "named aggregation gives the same table"
assert len(features) == len(test), "a left merge on unique keys keeps the rows"
assert features["age_mean"].isna().tolist() == [False, False, True], "class 3 was never seen"

# Output:
#    cls  age_mean    age_std
# 0    1      35.0   7.071068
# 1    2      30.0  10.000000
#    cls  age_mean    age_std
# 0    2      30.0  10.000000
# 1    1      35.0   7.071068
# 2    3       NaN        NaN
