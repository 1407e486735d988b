"""KFold yields positions; every row is validated once; blocks unless shuffled."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"x": range(10)}, index=list("abcdefghij"))

# %% folds
from sklearn.model_selection import KFold

for train, valid in KFold(5).split(df):
    print("in order", valid, list(df.iloc[valid].index))
folds = KFold(5, shuffle=True, random_state=0)
for train, valid in folds.split(df):
    print("shuffled", valid, list(df.iloc[valid].index))

order = np.concatenate([valid for _, valid in KFold(5).split(df)])
shuffled = np.concatenate([valid for _, valid in folds.split(df)])
again = np.concatenate([valid for _, valid in folds.split(df)])

# %% check
assert (order == np.arange(10)).all(), "blocks in row order by default"
assert sorted(shuffled) == list(range(10)), "every row is validated exactly once"
assert (shuffled == again).all() and (shuffled != order).any(), "an int seed repeats the folds"

# Output:
# in order [0 1] ['a', 'b']
# in order [2 3] ['c', 'd']
# in order [4 5] ['e', 'f']
# in order [6 7] ['g', 'h']
# in order [8 9] ['i', 'j']
# shuffled [2 8] ['c', 'i']
# shuffled [4 9] ['e', 'j']
# shuffled [1 6] ['b', 'g']
# shuffled [3 7] ['d', 'h']
# shuffled [0 5] ['a', 'f']
