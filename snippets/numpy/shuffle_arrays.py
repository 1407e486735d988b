"""The same index array shuffles X and y alike; argsort of it undoes the shuffle."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% scikit-learn
from sklearn.utils import shuffle

X_shuffled, y_shuffled = shuffle(X, y, random_state=0)
print("first classes:", y.head().tolist(), "->", y_shuffled.head().tolist())

# %% by index
import numpy as np

rng = np.random.default_rng(0)
order = rng.permutation(len(X))
X_mixed, y_mixed = X.iloc[order], y.iloc[order]  # arrays: X[order], y[order]
back = X_mixed.iloc[np.argsort(order)]
print("index:", X_mixed.index[:5].tolist(), " restored:", back.equals(X))

# %% pandas
df = X.assign(target=y).sample(frac=1, random_state=0).reset_index(drop=True)
print("rows:", len(df))

# %% check
for a, b in ((X_shuffled, y_shuffled), (X_mixed, y_mixed)):
    assert (a.index == b.index).all() and not a.index.equals(X.index), "rows should stay together"
    assert (y[a.index] == b).all(), "each row should keep its target"
assert back.equals(X), "argsort should undo the permutation"
A = np.arange(10).reshape(5, 2)
assert rng.shuffle(A.copy()) is None, "shuffle should work in place and return None"
assert (np.sort(rng.permutation(A), axis=0) == A).all(), "permutation should move whole rows"
rows = rng.permutation(A)
assert (rows[:, 1] - rows[:, 0] == 1).all(), "and keep each row together"
torn = rng.permuted(np.arange(100).reshape(50, 2), axis=0)
assert not (torn[:, 1] - torn[:, 0] == 1).all(), "permuted should tear the rows apart"
missing = False
try:
    X[order]
except KeyError:
    missing = True
assert missing, "X[order] should fail on a DataFrame"

# Output:
# first classes: [0, 0, 0, 0, 0] -> [2, 1, 0, 2, 0]
# index: [71, 108, 54, 118, 130]  restored: True
# rows: 150
