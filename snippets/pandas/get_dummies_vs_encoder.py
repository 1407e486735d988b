"""get_dummies follows the data it sees; OneHotEncoder keeps the training columns."""

# %% data
import pandas as pd
from sklearn.preprocessing import OneHotEncoder

train = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"]})
test = pd.DataFrame({"city": ["Lima", "Oslo"]})

# %% both
print("dummies:", list(pd.get_dummies(train)), "->", list(pd.get_dummies(test)))
encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
encoder.set_output(transform="pandas").fit(train)
print(encoder.transform(test))

# %% fixed categories
cities = pd.CategoricalDtype(sorted(train["city"].unique()))
fixed = pd.get_dummies(test["city"].where(test["city"].isin(train["city"])).astype(cities))
print(list(fixed))

# %% check
assert list(pd.get_dummies(train)) != list(pd.get_dummies(test)), "columns differ"
assert list(encoder.transform(test)) == ["city_Oslo", "city_Rome"], "training columns"
assert encoder.transform(test).iloc[0].sum() == 0, "an unknown city is all zeros"
assert list(fixed) == ["Oslo", "Rome"], "a fixed dtype gives fixed columns"

# Output:
# dummies: ['city_Oslo', 'city_Rome'] -> ['city_Lima', 'city_Oslo']
#    city_Oslo  city_Rome
# 0        0.0        0.0
# 1        1.0        0.0
# ['Oslo', 'Rome']
