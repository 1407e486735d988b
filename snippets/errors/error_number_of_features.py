"""Dummies made apart give other columns; reindexing or an encoder in the pipeline repairs it."""

# %% data
import pandas as pd

train = pd.DataFrame({"city": ["a", "b", "c", "a"], "size": [1.0, 2.0, 3.0, 4.0]})
y = [1.0, 2.0, 3.0, 4.0]
test = pd.DataFrame({"city": ["a", "b"], "size": [5.0, 6.0]})

# %% error
from sklearn.linear_model import LinearRegression

X_train = pd.get_dummies(train, dtype=float)
X_test = pd.get_dummies(test, dtype=float)
model = LinearRegression().fit(X_train.to_numpy(), y)
try:
    model.predict(X_test.to_numpy())
except ValueError as error:
    print("ValueError:", error)

# %% fix: with get_dummies
same = X_test.reindex(columns=X_train.columns, fill_value=0.0)
print(list(same.columns), model.predict(same.to_numpy()).round(1))

# %% fix: the encoder in the pipeline
from sklearn.compose import make_column_transformer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

encode = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore"), ["city"]), remainder="passthrough"
)
pipe = make_pipeline(encode, LinearRegression()).fit(train, y)
print(pipe.predict(test).round(1))

# %% check
assert same.shape[1] == model.n_features_in_, "the expected number of columns"
assert len(pipe.predict(test)) == len(test), "the pipeline takes raw rows"

# Output:
# ValueError: X has 3 features, but LinearRegression is expecting 4 features as input.
# ['size', 'city_a', 'city_b', 'city_c'] [5. 6.]
# [5. 6.]
