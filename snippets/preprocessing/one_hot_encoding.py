"""Each row has exactly one 1; all columns plus an intercept are linearly dependent."""

# %% encode
import numpy as np
import pandas as pd
from sklearn.preprocessing import OneHotEncoder

df = pd.DataFrame({"color": ["red", "blue", "green", "blue"]})
full = OneHotEncoder(sparse_output=False).fit(df)
Z = full.transform(df)
print(pd.DataFrame(Z.astype(int), columns=full.get_feature_names_out()))
dropped = OneHotEncoder(sparse_output=False, drop="first").fit(df)
print("drop='first':", dropped.get_feature_names_out())

# %% dummy variable trap
ones = np.ones((4, 1))
rank_full = np.linalg.matrix_rank(np.c_[ones, Z])
rank_dropped = np.linalg.matrix_rank(np.c_[ones, dropped.transform(df)])
print(f"with intercept: 4 columns of rank {rank_full}, dropped: 3 columns of rank {rank_dropped}")

# %% check
assert (Z.sum(axis=1) == 1).all(), "exactly one category per row"
assert rank_full == 3 and rank_dropped == 3, "one column is redundant next to an intercept"

# Output:
#    color_blue  color_green  color_red
# 0           0            0          1
# 1           1            0          0
# 2           0            1          0
# 3           1            0          0
# drop='first': ['color_green' 'color_red']
# with intercept: 4 columns of rank 3, dropped: 3 columns of rank 3
