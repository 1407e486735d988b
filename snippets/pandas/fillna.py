"""Fill with training medians per column; keep a flag that says where values were missing."""

# %% data
import numpy as np
import pandas as pd

train = pd.DataFrame({"age": [20.0, np.nan, 40.0, 90.0], "city": ["Rome", None, "Oslo", "Rome"]})
test = pd.DataFrame({"age": [np.nan, 33.0], "city": [None, "Lima"]})

# %% fill
numbers = list(train.select_dtypes("number"))
texts = list(train.select_dtypes(["object", "string"]))
fill = train[numbers].median().to_dict() | dict.fromkeys(texts, "missing")
gaps = [column for column in numbers if train[column].isna().any()]
for part in (train, test):
    for column in gaps:
        part[f"{column}_missing"] = part[column].isna()
train, test = train.fillna(fill), test.fillna(fill)
print(train)
print(test)

# %% forward fill
prices = pd.Series([1.0, np.nan, np.nan, 4.0, np.nan])
print("ffill(limit=1):", prices.ffill(limit=1).tolist())

# %% check
assert test.loc[0, "age"] == 40.0, "the test set is filled with the training median"
assert train.isna().sum().sum() == test.isna().sum().sum() == 0, "nothing is missing any more"
assert test["age_missing"].tolist() == [True, False], "the flag tells where a value was missing"
assert prices.ffill().iloc[-1] == 4.0, "ffill repeats the last known value"
assert pd.isna(prices.bfill().iloc[-1]), "bfill has nothing after the end"
mode = pd.Series(["a", "b", "b", None])
assert mode.fillna(mode.mode().iloc[0])[3] == "b", "the most frequent value"

# Output:
#     age     city  age_missing
# 0  20.0     Rome        False
# 1  40.0  missing         True
# 2  40.0     Oslo        False
# 3  90.0     Rome        False
#     age     city  age_missing
# 0  40.0  missing         True
# 1  33.0     Lima        False
# ffill(limit=1): [1.0, 1.0, nan, 4.0, 4.0]
