"""OneHotEncoder remembers the training categories; unknown ones become a row of zeros."""

# %% data
import pandas as pd

X_train = pd.DataFrame({"color": ["red", "green", "blue", "green"], "price": [1, 2, 3, 4]})
X_test = pd.DataFrame({"color": ["green", "purple"], "price": [5, 6]})

# %% encode
from sklearn.compose import make_column_transformer
from sklearn.preprocessing import OneHotEncoder

text = X_train.select_dtypes(exclude="number").columns
encoder = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore", sparse_output=False), text),
    remainder="passthrough",
    verbose_feature_names_out=False,
).set_output(transform="pandas")
train_encoded = encoder.fit_transform(X_train)
test_encoded = encoder.transform(X_test)
print(train_encoded)
print(test_encoded)

# %% rare categories share a column
rare = OneHotEncoder(min_frequency=2, sparse_output=False, handle_unknown="infrequent_if_exist")
rare.fit(X_train[text])
print(rare.get_feature_names_out())

# %% check
import numpy as np

assert list(test_encoded) == list(train_encoded), "test columns should equal train columns"
purple = test_encoded.filter(like="color").iloc[1]
assert purple.sum() == 0, "an unknown color should be all zeros"
assert rare.transform(X_test[text])[1].tolist() == [0, 1], "unknown should go to the rare bucket"
try:
    OneHotEncoder().fit(X_train[text]).transform(X_test[text])
    message = ""
except ValueError as error:
    message = str(error)
assert "unknown categories" in message, "the default should refuse unknown categories"
gap = OneHotEncoder().fit(pd.DataFrame({"color": ["red", np.nan]}))
assert gap.get_feature_names_out().tolist() == ["color_red", "color_nan"], "nan: a category"

# Output:
#    color_blue  color_green  color_red  price
# 0         0.0          0.0        1.0      1
# 1         0.0          1.0        0.0      2
# 2         1.0          0.0        0.0      3
# 3         0.0          1.0        0.0      4
#    color_blue  color_green  color_red  price
# 0         0.0          1.0        0.0      5
# 1         0.0          0.0        0.0      6
# ['color_green' 'color_infrequent_sklearn']
