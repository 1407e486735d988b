"""get_dummies follows the data it sees; OneHotEncoder keeps the training columns."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"]})
test = pd.DataFrame({"city": ["Lima", "Oslo"]})

# %% encoder
from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
encoder.set_output(transform="pandas").fit(train)
print(encoder.transform(test))

# %% dummies
dummies = pd.get_dummies(train, dtype=float)
dummies_test = pd.get_dummies(test, dtype=float).reindex(columns=dummies.columns, fill_value=0.0)
print(list(pd.get_dummies(test)), "->", list(dummies_test))

# %% dummies of fixed categories
cities = pd.CategoricalDtype(sorted(train["city"].unique()))
fixed = pd.get_dummies(test["city"].where(test["city"].isin(train["city"])).astype(cities))
print(list(fixed))

# %% check
assert list(pd.get_dummies(train)) != list(pd.get_dummies(test)), "columns differ"
assert list(encoder.transform(test)) == ["city_Oslo", "city_Rome"], "training columns"
assert encoder.transform(test).iloc[0].sum() == 0, "an unknown city is all zeros"
assert dummies_test.equals(encoder.transform(test)), "after reindex the dummies agree"
try:
    OneHotEncoder().fit(train).transform(test)
    raised = False
except ValueError:
    raised = True
assert raised, "by default an unknown category should raise"
assert list(fixed) == ["Oslo", "Rome"], "a fixed dtype gives fixed columns"

# Output:
#    city_Oslo  city_Rome
# 0        0.0        0.0
# 1        1.0        0.0
# ['city_Lima', 'city_Oslo'] -> ['city_Oslo', 'city_Rome']
# ['Oslo', 'Rome']
