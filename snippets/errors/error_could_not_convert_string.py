"""Text columns stop fit; one-hot encoding them in a column transformer lets it train."""

# %% data
import pandas as pd

X = pd.DataFrame({"color": ["red", "blue", "red", "blue"], "size": [1.0, 2.0, 3.0, 4.0]})
y = [1, 0, 1, 0]

# %% error
from sklearn.linear_model import LogisticRegression

try:
    LogisticRegression().fit(X, y)
except ValueError as error:
    print("ValueError:", error)

# %% fix
from sklearn.compose import make_column_transformer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

text = list(X.select_dtypes(exclude="number").columns)
print("text columns:", text)
encode = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore"), text), remainder="passthrough"
)
model = make_pipeline(encode, LogisticRegression()).fit(X, y)

# %% check
assert model.score(X, y) == 1, "the encoded color should separate the classes"

# Output:
# ValueError: could not convert string to float: 'red'
# text columns: ['color']
