"""A log step and a ratio column as transformers, with names and inverse."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"rooms": [4.0, 6.0, 9.0], "people": [2.0, 3.0, 3.0]})

# %% log, with inverse and names
from sklearn.preprocessing import FunctionTransformer

log = FunctionTransformer(np.log1p, inverse_func=np.expm1, feature_names_out="one-to-one")
Z = log.fit_transform(df)
print(log.get_feature_names_out(), Z.round(2).to_numpy()[0])


# %% a new column, with an argument
def add_ratio(X, name):
    """DataFrame in, DataFrame out."""
    return X.assign(**{name: X["rooms"] / X["people"]})


ratio = FunctionTransformer(add_ratio, kw_args={"name": "rooms_per_person"})
out = ratio.fit_transform(df)
print(out.to_string())

# %% check
assert np.allclose(log.inverse_transform(Z), df), "the inverse restores the data"
assert out["rooms_per_person"].tolist() == [2, 2, 3], "the new column"

# Output:
# ['rooms' 'people'] [1.61 1.1 ]
#    rooms  people  rooms_per_person
# 0    4.0     2.0               2.0
# 1    6.0     3.0               2.0
# 2    9.0     3.0               3.0
