"""A log step and a ratio column as transformers, with names and inverse."""

# %% data
import pandas as pd

df = pd.DataFrame({"rooms": [4.0, 6.0, 9.0], "people": [2.0, 3.0, 3.0], "city": ["a", "b", "a"]})

# %% log: of some columns, in a pipeline
import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.preprocessing import FunctionTransformer

log = FunctionTransformer(np.log1p, inverse_func=np.expm1, feature_names_out="one-to-one")
columns = make_column_transformer((log, ["rooms", "people"]), remainder="passthrough")
print(columns.set_output(transform="pandas").fit_transform(df).to_string())


# %% ratio: a new column
def add_ratio(X, name):
    """DataFrame in, DataFrame out."""
    return X.assign(**{name: X["rooms"] / X["people"]})


ratio = FunctionTransformer(add_ratio, kw_args={"name": "rooms_per_person"})
out = ratio.fit_transform(df)
print(out.to_string())

# %% check
import pickle

numbers = df[["rooms", "people"]]
Z = log.fit_transform(numbers)
assert np.allclose(log.inverse_transform(Z), numbers), "the inverse should restore the data"
assert out["rooms_per_person"].tolist() == [2, 2, 3], "the new column should be the ratio"
try:
    pickle.dumps(FunctionTransformer(lambda X: X))
    message = ""
except (pickle.PicklingError, AttributeError) as error:
    message = str(error)
assert "lambda" in message, "a lambda should not be picklable"
scale = FunctionTransformer(lambda X: X - X.mean()).fit(numbers)
assert (scale.transform(numbers.iloc[:1]) == 0).all(axis=None), "no statistic should be kept"

# Output:
#    functiontransformer__rooms  functiontransformer__people remainder__city
# 0                    1.609438                     1.098612               a
# 1                    1.945910                     1.386294               b
# 2                    2.302585                     1.386294               a
#    rooms  people city  rooms_per_person
# 0    4.0     2.0    a               2.0
# 1    6.0     3.0    b               2.0
# 2    9.0     3.0    a               3.0
