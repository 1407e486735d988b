"""Every training row is encoded from the rows before it, new rows from all of them."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["a", "a", "b", "a", "b"]})
y = pd.Series([1, 0, 1, 1, 0])

# %% encode
from category_encoders import CatBoostEncoder

encoder = CatBoostEncoder(cols=["city"], a=1)
encoded = encoder.fit_transform(train, y)["city"]
new = encoder.transform(pd.DataFrame({"city": ["a", "b", "new"]}))["city"]
print("train", encoded.round(3).tolist())
print("new  ", new.round(3).tolist())

# %% by hand
seen, mean = {}, y.mean()
for i, (city, target) in enumerate(zip(train["city"], y)):
    total, count = seen.get(city, (0, 0))
    by_hand = (total + mean) / (count + 1)
    assert abs(by_hand - encoded[i]) < 1e-9, f"row {i} should use earlier rows only"
    seen[city] = total + target, count + 1

# %% check
assert abs(new[0] - (2 + mean) / 4) < 1e-9, "new rows use all training rows"
assert abs(new[2] - mean) < 1e-9, "unknown becomes the global mean"

# Output:
# train [0.6, 0.8, 0.6, 0.533, 0.8]
# new   [0.65, 0.533, 0.6]
