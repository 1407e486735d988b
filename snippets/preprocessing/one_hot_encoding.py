"""Each row has exactly one 1; all columns plus an intercept are linearly dependent."""

# %% data
import pandas as pd

df = pd.DataFrame({"color": ["red", "blue", "green", "blue"]})

# %% encode
from sklearn.preprocessing import OneHotEncoder

full = OneHotEncoder(sparse_output=False).set_output(transform="pandas")
Z = full.fit_transform(df)
print(Z.astype(int))
dropped = OneHotEncoder(sparse_output=False, drop="first").set_output(transform="pandas")
print("drop='first':", list(dropped.fit_transform(df)))

# %% check
import numpy as np

assert (Z.sum(axis=1) == 1).all(), "exactly one category per row"
ones = np.ones((4, 1))
rank_full = np.linalg.matrix_rank(np.c_[ones, Z])
rank_dropped = np.linalg.matrix_rank(np.c_[ones, dropped.transform(df)])
assert rank_full == 3, "4 columns with the intercept should have rank 3: one is redundant"
assert rank_dropped == 3, "3 columns with the intercept should be independent"
new = pd.DataFrame({"color": ["blue", "black"]})
assert list(pd.get_dummies(new)) != list(pd.get_dummies(df)), "get_dummies: other columns"

# Output:
#    color_blue  color_green  color_red
# 0           0            0          1
# 1           1            0          0
# 2           0            1          0
# 3           1            0          0
# drop='first': ['color_green', 'color_red']
