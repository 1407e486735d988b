"""OneHotEncoder remembers the training categories; unknown ones become a row of zeros."""

# %% data
import pandas as pd

train = pd.DataFrame({"color": ["red", "green", "blue", "green"], "size": ["S", "M", "S", "M"]})
test = pd.DataFrame({"color": ["green", "purple"], "size": ["S", "M"]})

# %% encode
from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
encoder.set_output(transform="pandas")
X_train = encoder.fit_transform(train)
X_test = encoder.transform(test)
print(X_train)
print(X_test)

# %% rare categories share a column
rare = OneHotEncoder(min_frequency=2, sparse_output=False, handle_unknown="infrequent_if_exist")
rare.fit(train[["color"]])
print(rare.get_feature_names_out())

purple = X_test.filter(like="color").iloc[1]

# %% check
assert list(X_test.columns) == list(X_train.columns), "test columns should equal train columns"
assert purple.sum() == 0, "an unknown color should be all zeros"
assert rare.transform(test[["color"]])[1].tolist() == [0, 1], "unknown goes to the rare bucket"

# Output:
#    color_blue  color_green  color_red  size_M  size_S
# 0         0.0          0.0        1.0     0.0     1.0
# 1         0.0          1.0        0.0     1.0     0.0
# 2         1.0          0.0        0.0     0.0     1.0
# 3         0.0          1.0        0.0     1.0     0.0
#    color_blue  color_green  color_red  size_M  size_S
# 0         0.0          1.0        0.0     0.0     1.0
# 1         0.0          0.0        0.0     1.0     0.0
# ['color_green' 'color_infrequent_sklearn']
