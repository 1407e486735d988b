"""get_dummies gives bool columns by default and knows nothing of the training categories."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"], "cls": [1, 2, 3], "x": [0.1, 0.2, 0.3]})
test = pd.DataFrame({"city": ["Lima", "Rome"], "cls": [1, 1], "x": [0.4, 0.5]})

# %% encode
X_train = pd.get_dummies(train, columns=["city", "cls"], dtype=float)
print(X_train)

# %% align the test set
X_test = pd.get_dummies(test, columns=["city", "cls"], dtype=float)
X_test = X_test.reindex(columns=X_train.columns, fill_value=0.0)
print(X_test)

# %% check
bools = pd.get_dummies(train)
assert bools["city_Rome"].dtype == bool, "the default dtype is bool"
assert "cls" in bools, "integer columns are encoded only when named in columns="
assert list(X_test) == list(X_train), "reindex gives the training columns"
mixed = bools[["x", "city_Rome"]].to_numpy()
assert mixed.dtype == object, "bool columns beside floats give an object array"
back = pd.from_dummies(X_train.filter(regex="^city_"), sep="_")
assert back["city"].tolist() == train["city"].tolist(), "from_dummies undoes the encoding"
first = pd.get_dummies(train[["city"]], drop_first=True)
first = pd.from_dummies(first, sep="_", default_category="Oslo")
assert first["city"].tolist() == train["city"].tolist(), "the dropped category is the default"
assert X_test.loc[0].filter(like="city").sum() == 0, "an unseen category is all zeros"

# Output:
#      x  city_Oslo  city_Rome  cls_1  cls_2  cls_3
# 0  0.1        0.0        1.0    1.0    0.0    0.0
# 1  0.2        1.0        0.0    0.0    1.0    0.0
# 2  0.3        0.0        1.0    0.0    0.0    1.0
#      x  city_Oslo  city_Rome  cls_1  cls_2  cls_3
# 0  0.4        0.0        0.0    1.0    0.0    0.0
# 1  0.5        0.0        1.0    1.0    0.0    0.0
