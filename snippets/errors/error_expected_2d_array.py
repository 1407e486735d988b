"""A single column needs double brackets or reshape(-1, 1), a single row iloc[[0]]."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [1.0, 2.0, 3.0], "y": [2.0, 4.0, 6.0]})

# %% error
from sklearn.linear_model import LinearRegression

for X in [df["x"].to_numpy(), df["x"]]:
    try:
        LinearRegression().fit(X, df["y"])
    except ValueError as error:
        print("ValueError:", str(error).splitlines()[0][:50])

# %% fix
model = LinearRegression().fit(df[["x"]], df["y"])
print("one row:", model.predict(df[["x"]].iloc[[0]]).round(2))
array_model = LinearRegression().fit(df["x"].to_numpy().reshape(-1, 1), df["y"])

# %% check
assert abs(model.coef_[0] - 2) < 1e-9, "y = 2x"
assert abs(array_model.coef_[0] - 2) < 1e-9, "reshape(-1, 1) gives the same"
from sklearn.compose import make_column_transformer
from sklearn.feature_extraction.text import TfidfVectorizer

texts = pd.DataFrame({"t": ["red car", "blue car"]})
words = make_column_transformer((TfidfVectorizer(), "t")).fit_transform(texts)
assert words.shape == (2, 3), "a vectorizer takes the column as a Series"

# Output:
# ValueError: Expected 2D array, got 1D array instead:
# ValueError: Expected a 2-dimensional container but got <class
# one row: [2.]
