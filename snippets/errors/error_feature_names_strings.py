"""Names that are partly numbers and columns of mixed values are refused; strings are not."""

# %% data
import numpy as np
import pandas as pd

X = pd.concat([pd.DataFrame({"age": [20.0, 30.0]}), pd.DataFrame(np.eye(2))], axis=1)

# %% error
from sklearn.preprocessing import OneHotEncoder, StandardScaler

print("columns:", X.columns.tolist())
try:
    StandardScaler().fit(X)
except TypeError as error:
    print("TypeError:", str(error).split(", but")[0])

mixed = pd.DataFrame({"code": ["a", 1, "b"]})
try:
    OneHotEncoder().fit(mixed)
except TypeError as error:
    print("TypeError:", str(error).split(". Got")[0])

# %% fix
X.columns = X.columns.astype(str)
scaler = StandardScaler().fit(X)
encoder = OneHotEncoder().fit(mixed.astype(str))
print("names stored:", scaler.feature_names_in_.tolist(), encoder.categories_[0].tolist())

# %% check
assert scaler.feature_names_in_.tolist() == ["age", "0", "1"], "strings are stored"
assert len(encoder.categories_[0]) == 3, "three categories"

# Output:
# columns: ['age', 0, 1]
# TypeError: Feature names are only supported if all input features have string names
# TypeError: Encoders require their input argument must be uniformly strings or numbers
# names stored: ['age', '0', '1'] ['1', 'a', 'b']
