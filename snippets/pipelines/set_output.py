"""set_output keeps names and index; sparse one-hot output is refused."""

# %% data
import pandas as pd

df = pd.DataFrame({"age": [20.0, 40.0], "city": ["Rome", "Oslo"]}, index=["ann", "bob"])

# %% one transformer, a block
from sklearn import config_context
from sklearn.preprocessing import OneHotEncoder, StandardScaler

frame = StandardScaler().set_output(transform="pandas").fit_transform(df[["age"]])
with config_context(transform_output="pandas"):
    dummies = OneHotEncoder(sparse_output=False).fit_transform(df[["city"]])
print(frame.join(dummies).to_string())

# %% check
assert list(frame.index) == ["ann", "bob"] and list(frame) == ["age"], "names and index stay"
plain = StandardScaler().fit_transform(df[["age"]])
assert type(plain).__name__ == "ndarray", "an array by default"
sparse = OneHotEncoder().set_output(transform="pandas")
try:
    sparse.fit_transform(df[["city"]])
    raised = False
except ValueError:
    raised = True
assert raised, "sparse output should be refused"

# Output:
#      age  city_Oslo  city_Rome
# ann -1.0        0.0        1.0
# bob  1.0        1.0        0.0
