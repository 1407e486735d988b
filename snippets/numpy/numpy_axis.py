"""The axis named is the one that disappears; keepdims keeps it with length 1."""

# %% data
import numpy as np

X = np.arange(6.0).reshape(2, 3)

# %% axis
print(X)
print("axis=0:", X.sum(axis=0), "axis=1:", X.sum(axis=1), "none:", X.sum())
images = np.ones((5, 8, 8, 3))
print("per image and channel:", images.mean(axis=(1, 2)).shape)

# %% keepdims
share = X / X.sum(axis=1, keepdims=True)
print(share.round(2))

# %% pandas
import pandas as pd

df = pd.DataFrame(X, columns=list("abc"))
print("per column:", df.sum().tolist(), " per row:", df.sum(axis=1).tolist())
print(df.div(df.sum(axis=1), axis=0).round(2).to_numpy().tolist())

# %% check
assert X.sum(axis=0).shape == (3,), "there should be one per column"
assert X.sum(axis=1).shape == (2,), "there should be one per row"
assert images.mean(axis=(1, 2)).shape == (5, 3), "two axes should be gone"
assert np.allclose(share.sum(axis=1), 1), "rows should sum to 1"
square = np.array([[1.0, 1.0], [1.0, 3.0]])
wrong = square / square.sum(axis=1)
assert not np.allclose(wrong.sum(axis=1), 1), "without keepdims it should be wrong"
assert df.sum(axis=1).tolist() == X.sum(axis=1).tolist(), "axis=1 should mean the same"
assert df.sum().tolist() == X.sum(axis=0).tolist(), "pandas should reduce each column"
assert np.cumsum(X).shape == (6,) and np.sort(X).shape == X.shape, "only cumsum flattens"

# Output:
# [[0. 1. 2.]
#  [3. 4. 5.]]
# axis=0: [3. 5. 7.] axis=1: [ 3. 12.] none: 15.0
# per image and channel: (5, 3)
# [[0.   0.33 0.67]
#  [0.25 0.33 0.42]]
# per column: [3.0, 5.0, 7.0]  per row: [3.0, 12.0]
# [[0.0, 0.33, 0.67], [0.25, 0.33, 0.42]]
