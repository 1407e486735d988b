"""Group medians fill the gaps, learned on the training rows and mapped onto the test rows."""

# %% data
import numpy as np
import pandas as pd

train = pd.DataFrame(
    {"cls": [1, 1, 1, 2, 2, 3], "age": [40.0, 50.0, np.nan, 20.0, np.nan, np.nan]}
)
test = pd.DataFrame({"cls": [1, 2, 4], "age": [np.nan, np.nan, np.nan]})

# %% fill
overall = train["age"].median()
medians = train.groupby("cls")["age"].median()
train["filled"] = train["age"].fillna(train.groupby("cls")["age"].transform("median"))
train["filled"] = train["filled"].fillna(overall)
test["filled"] = test["age"].fillna(test["cls"].map(medians)).fillna(overall)
print(train)
print(test)

# %% last known value within the group
train["carried"] = train.groupby("cls")["age"].ffill()

# %% check
assert train["filled"].tolist() == [40, 50, 45, 20, 20, 40], "group median, then the overall one"
assert test["filled"].tolist() == [45, 20, 40], "an unknown group gets the overall median"
assert train["carried"][2] == 50 and np.isnan(train["carried"][5]), "ffill stays inside the group"
odd = pd.DataFrame({"id": [None, "a"], "x": [1.0, 2.0]})
assert np.isnan(odd.groupby("id")["x"].ffill()[0]), "a missing key loses the value"

# Output:
#    cls   age  filled
# 0    1  40.0    40.0
# 1    1  50.0    50.0
# 2    1   NaN    45.0
# 3    2  20.0    20.0
# 4    2   NaN    20.0
# 5    3   NaN    40.0
#    cls  age  filled
# 0    1  NaN    45.0
# 1    2  NaN    20.0
# 2    4  NaN    40.0
