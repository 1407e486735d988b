"""The default order is alphabetical; give categories to keep the real order."""

# %% data
import pandas as pd

X_train = pd.DataFrame({"grade": ["low", "high", "medium", "low"], "city": ["b", "a", "c", "a"]})
X_test = pd.DataFrame({"grade": ["medium", "extreme"], "city": ["a", "new"]})

# %% encode: any order, for trees
from sklearn.preprocessing import OrdinalEncoder

encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
encoder.set_output(transform="pandas")
text = X_train.select_dtypes(exclude="number").columns
train_codes = encoder.fit_transform(X_train[text])
test_codes = encoder.transform(X_test[text])
print(train_codes)
print(text[0], encoder.categories_[0])

# %% ordered: your own order
ordered = OrdinalEncoder(
    categories=[["low", "medium", "high"]],
    handle_unknown="use_encoded_value",
    unknown_value=-1,
)
grades = ordered.fit_transform(X_train[["grade"]]).ravel()
print("ordered:", grades, "new:", ordered.transform(X_test[["grade"]]).ravel())

# %% check
assert train_codes["grade"].tolist() == [1, 0, 2, 1], "the default should sort by name"
assert test_codes["city"].tolist() == [0, -1], "unknown should become -1"
assert grades.tolist() == [0, 2, 1, 0], "codes should follow the given order"
try:
    OrdinalEncoder().fit(X_train).transform(X_test)
    message = ""
except ValueError as error:
    message = str(error)
assert "unknown categories" in message, "the default should refuse unknown categories"
gap = OrdinalEncoder().fit_transform(pd.DataFrame({"a": ["x", float("nan")]}))
assert gap[1, 0] != gap[1, 0], "a missing value should stay nan"

# Output:
#    grade  city
# 0    1.0   1.0
# 1    0.0   0.0
# 2    2.0   2.0
# 3    1.0   0.0
# grade ['high' 'low' 'medium']
# ordered: [0. 2. 1. 0.] new: [ 1. -1.]
