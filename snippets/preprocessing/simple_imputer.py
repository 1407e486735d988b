"""The imputer learns the training median, keeps names with pandas output and marks the gaps."""

# %% data
import numpy as np
import pandas as pd

X_train = pd.DataFrame({"age": [20, 30, np.nan, 70], "city": ["Rome", np.nan, "Rome", "Oslo"]})
X_test = pd.DataFrame({"age": [np.nan, 40.0], "city": ["Oslo", np.nan]})

# %% impute: numbers and text
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer

numbers = X_train.select_dtypes("number").columns
text = X_train.select_dtypes(exclude="number").columns
imputer = make_column_transformer(
    (SimpleImputer(strategy="median", add_indicator=True), numbers),
    (SimpleImputer(strategy="constant", fill_value="missing"), text),
    verbose_feature_names_out=False,
).set_output(transform="pandas")
print(imputer.fit_transform(X_train))
filled = imputer.transform(X_test)
print(filled)

# %% most frequent: the mode
mode = SimpleImputer(strategy="most_frequent").fit(X_train[text])
print("learned:", mode.statistics_)

# %% check
import warnings

assert filled["age"][0] == X_train["age"].median(), "test should take the training median"
assert filled["missingindicator_age"].tolist() == [1, 0], "the flag should mark the gap"
assert mode.transform(X_test[text])[1, 0] == "Rome", "text should take the mode"
try:
    SimpleImputer().fit(X_train)
    message = ""
except ValueError as error:
    message = str(error)
assert "Cannot use mean strategy with non-numeric data" in message, "text has no mean"
empty = pd.DataFrame({"a": [1.0, 2.0], "b": [np.nan, np.nan]})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert SimpleImputer().fit_transform(empty).shape == (2, 1), "an empty column should go"
assert caught, "with a warning"
kept = SimpleImputer(keep_empty_features=True).fit_transform(empty)
assert kept.shape == (2, 2), "keep_empty_features should keep it"
none = pd.DataFrame({"city": ["a", None, "a"]}, dtype=object)
assert mode.fit_transform(none)[1, 0] is None, "None in an object column should stay"

# Output:
#     age  missingindicator_age     city
# 0  20.0                   0.0     Rome
# 1  30.0                   0.0  missing
# 2  30.0                   1.0     Rome
# 3  70.0                   0.0     Oslo
#     age  missingindicator_age     city
# 0  30.0                   1.0     Oslo
# 1  40.0                   0.0  missing
# learned: ['Rome']
