"""category_encoders encodes named columns and keeps the DataFrame; unknown becomes the mean."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["a"] * 30 + ["b"] * 30 + ["c"], "size": range(61)})
y = pd.Series([1, 0] * 15 + [1] * 30 + [0])
test = pd.DataFrame({"city": ["b", "new"], "size": [1, 2]})

# %% encode
from category_encoders import TargetEncoder

encoder = TargetEncoder(cols=["city"])
encoded = encoder.fit_transform(train, y)
print(encoded.iloc[[0, 30, 60]].round(3).to_string())
print(encoder.transform(test).round(3).to_string())

new = encoder.transform(test)
rare = encoded["city"].iloc[60]

# %% check
assert list(encoded.columns) == ["city", "size"], "columns stay in place"
assert abs(new["city"].iloc[1] - y.mean()) < 1e-9, "unknown becomes the global mean"
assert abs(rare - y.mean()) < 0.2, "a category of one row stays near the global mean"

# Output:
#      city  size
# 0   0.564     0
# 30  0.929    30
# 60  0.642    60
#     city  size
# 0  0.929     1
# 1  0.738     2
