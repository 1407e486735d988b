"""Every training row is encoded from the rows before it, new rows from all of them."""

# %% data
import pandas as pd

X_train = pd.DataFrame({"city": ["a", "a", "b", "a", "b"], "rooms": [1, 2, 3, 4, 5]})
y_train = pd.Series([1, 0, 1, 1, 0])
X_test = pd.DataFrame({"city": ["a", "b", "new"], "rooms": [2, 2, 2]})

# %% encode
from category_encoders import CatBoostEncoder

encoder = CatBoostEncoder(cols=["city"])
train_encoded = encoder.fit_transform(X_train, y_train)
test_encoded = encoder.transform(X_test)
print(train_encoded.round(3).to_string())
print(test_encoded.round(3).to_string())

# %% check
codes, new, mean = train_encoded["city"], test_encoded["city"], y_train.mean()
seen = {}
for i, (city, target) in enumerate(zip(X_train["city"], y_train)):
    total, count = seen.get(city, (0, 0))
    expected = (total + mean) / (count + 1)
    assert abs(expected - codes[i]) < 1e-9, f"row {i} should use earlier rows only"
    seen[city] = total + target, count + 1
assert abs(new[0] - (2 + mean) / 4) < 1e-9, "new rows should use all training rows"
assert abs(new[2] - mean) < 1e-9, "an unknown category should get the global mean"
apart = CatBoostEncoder(cols=["city"]).fit(X_train, y_train)
leaky = apart.transform(X_train)["city"]
assert leaky.nunique() == 2, "transform without y should give one code per category"
assert (apart.transform(X_train, y_train)["city"] == codes).all(), "with y: the ordered codes"

# Output:
#     city  rooms
# 0  0.600      1
# 1  0.800      2
# 2  0.600      3
# 3  0.533      4
# 4  0.800      5
#     city  rooms
# 0  0.650      2
# 1  0.533      2
# 2  0.600      2
