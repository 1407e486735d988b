"""The default order is alphabetical; give categories to keep the real order."""

# %% data
import pandas as pd

df = pd.DataFrame({"grade": ["low", "high", "medium", "low"]})
new = pd.DataFrame({"grade": ["medium", "extreme"]})

# %% encode
from sklearn.preprocessing import OrdinalEncoder

alphabetical = OrdinalEncoder().fit(df)
ordered = OrdinalEncoder(
    categories=[["low", "medium", "high"]],
    handle_unknown="use_encoded_value",
    unknown_value=-1,
).fit(df)
print("alphabetical", alphabetical.transform(df).ravel(), alphabetical.categories_[0])
print("ordered     ", ordered.transform(df).ravel())
print("new data    ", ordered.transform(new).ravel())

# %% check
assert alphabetical.transform(df).ravel().tolist() == [1, 0, 2, 1], "sorted by name"
assert ordered.transform(df).ravel().tolist() == [0, 2, 1, 0], "in the given order"
assert ordered.transform(new).ravel().tolist() == [1, -1], "unknown becomes -1"

# Output:
# alphabetical [1. 0. 2. 1.] ['high' 'low' 'medium']
# ordered      [0. 2. 1. 0.]
# new data     [ 1. -1.]
