"""set_output keeps names and index; sparse one-hot output is refused."""

# %% data
import pandas as pd

df = pd.DataFrame({"age": [20.0, 40.0], "city": ["Rome", "Oslo"]}, index=["ann", "bob"])

# %% one transformer, a block
from sklearn import config_context
from sklearn.preprocessing import OneHotEncoder, StandardScaler

array = StandardScaler().fit_transform(df[["age"]])
frame = StandardScaler().set_output(transform="pandas").fit_transform(df[["age"]])
with config_context(transform_output="pandas"):
    dummies = OneHotEncoder(sparse_output=False).fit_transform(df[["city"]])
print(type(array).__name__, type(frame).__name__)
print(frame.join(dummies).to_string())

# %% sparse output is refused
try:
    OneHotEncoder().set_output(transform="pandas").fit_transform(df[["city"]])
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])

# %% check
assert list(frame.index) == ["ann", "bob"] and list(frame) == ["age"], "names and index stay"

# Output:
# ndarray DataFrame
#      age  city_Oslo  city_Rome
# ann -1.0        0.0        1.0
# bob  1.0        1.0        0.0
# ValueError: Pandas output does not support sparse data
