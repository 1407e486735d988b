"""category_encoders encodes named columns and keeps the DataFrame; unknown becomes the mean."""

# %% data
import pandas as pd

X_train = pd.DataFrame({"city": ["a"] * 30 + ["b"] * 30 + ["c"], "size": range(61)})
y_train = pd.Series([1, 0] * 15 + [1] * 30 + [0])
X_test = pd.DataFrame({"city": ["b", "new"], "size": [1, 2]})

# %% encode
from category_encoders import TargetEncoder

encoder = TargetEncoder(cols=["city"], min_samples_leaf=20, smoothing=10)
train_encoded = encoder.fit_transform(X_train, y_train)
test_encoded = encoder.transform(X_test)
print(train_encoded.iloc[[0, 30, 60]].round(3).to_string())
print(test_encoded.round(3).to_string())

# %% check
mean = y_train.mean()
assert list(train_encoded.columns) == ["city", "size"], "columns should stay in place"
assert abs(test_encoded["city"].iloc[1] - mean) < 1e-9, "unknown should become the global mean"
rare = train_encoded["city"].iloc[60]
assert 0 < mean - rare < 0.2, "a category of one row should stay near the global mean"
apart = encoder.transform(X_train)
assert (apart == train_encoded).all(axis=None), "fit_transform should not cross-fit"
thirty = TargetEncoder(min_samples_leaf=30).fit_transform(X_train[["city"]], y_train)
half = (0.5 + mean) / 2
assert abs(thirty["city"].iloc[0] - half) < 1e-9, "min_samples_leaf rows: weight one half"

# Output:
#      city  size
# 0   0.564     0
# 30  0.929    30
# 60  0.642    60
#     city  size
# 0  0.929     1
# 1  0.738     2
