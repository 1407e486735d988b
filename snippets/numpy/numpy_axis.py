"""The axis named is the one that disappears; keepdims keeps it with length 1."""

# %% data
import numpy as np
import pandas as pd

X = np.arange(6.0).reshape(2, 3)

# %% axis
print(X)
print("axis=0:", X.sum(axis=0), "axis=1:", X.sum(axis=1), "none:", X.sum())
images = np.ones((5, 8, 8, 3))

# %% keepdims
share = X / X.sum(axis=1, keepdims=True)
print(share.round(2))
square = np.array([[1.0, 1.0], [1.0, 3.0]])
wrong = square / square.sum(axis=1)

# %% pandas
df = pd.DataFrame(X, columns=list("abc"))

# %% check
assert X.sum(axis=0).shape == (3,), "one per column"
assert X.sum(axis=1).shape == (2,), "one per row"
assert images.mean(axis=(1, 2)).shape == (5, 3), "two axes gone"
assert np.allclose(share.sum(axis=1), 1), "rows sum to 1"
assert not np.allclose(wrong.sum(axis=1), 1), "without keepdims: silently wrong"
assert df.sum(axis=1).tolist() == X.sum(axis=1).tolist(), "the same meaning"
assert df.sum().tolist() == X.sum(axis=0).tolist(), "pandas default: per column"

# Output:
# [[0. 1. 2.]
#  [3. 4. 5.]]
# axis=0: [3. 5. 7.] axis=1: [ 3. 12.] none: 15.0
# [[0.   0.33 0.67]
#  [0.25 0.33 0.42]]
