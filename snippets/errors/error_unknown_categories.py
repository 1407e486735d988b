"""Unknown categories are an error by default; ignore them or give them a code of their own."""

# %% data
import pandas as pd

train = pd.DataFrame({"color": ["red", "green"]})
test = pd.DataFrame({"color": ["red", "purple"]})

# %% error
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

try:
    OneHotEncoder().fit(train).transform(test)
except ValueError as error:
    print("ValueError:", error)

# %% fix
one_hot = OneHotEncoder(handle_unknown="ignore", sparse_output=False).fit(train)
ordinal = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1).fit(train)
print(one_hot.transform(test).tolist(), ordinal.transform(test).ravel().tolist())

# %% check
assert one_hot.transform(test)[1].sum() == 0, "unknown is all zeros"
assert ordinal.transform(test)[1, 0] == -1, "unknown is -1"

# Output:
# ValueError: Found unknown categories ['purple'] in column 0 during transform
# [[0.0, 1.0], [0.0, 0.0]] [1.0, -1.0]
