"""LabelEncoder refuses a new label; OrdinalEncoder gives new categories a code of their own."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["rome", "oslo", "rome"]})
test = pd.DataFrame({"city": ["oslo", "lima"]})

# %% error
from sklearn.preprocessing import LabelEncoder, OrdinalEncoder

encoder = LabelEncoder().fit(train["city"])
try:
    encoder.transform(test["city"])
except ValueError as error:
    print("ValueError:", str(error)[:36], "...")

# %% fix
encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1).fit(train)
codes = encoder.transform(test).ravel()
print(codes)

# %% check
assert codes.tolist() == [0, -1], "oslo is 0, lima unknown"

# Output:
# ValueError: y contains previously unseen labels: ...
# [ 0. -1.]
