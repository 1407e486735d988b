"""ndim is the length of the shape; a reduction removes the axis it is given."""

# %% scalar to tensor
import numpy as np

scalar, vector = np.array(3), np.array([1, 2, 3])
table, images = np.ones((5, 3)), np.ones((10, 28, 28, 1))
for name, a in {"scalar": scalar, "vector": vector, "table": table, "images": images}.items():
    print(f"{name:7} order {a.ndim} shape {a.shape} size {a.size}")

# %% axes
X = np.arange(6).reshape(2, 3)
n, k = X.shape
print(n, "rows", k, "columns, len", len(X))
print("axis=0:", X.sum(axis=0), " axis=1:", X.sum(axis=1), " last:", X.sum(axis=-1))

# %% check
assert scalar.shape == (), "a scalar should have the empty shape"
assert images.size == np.prod(images.shape), "size is the product of the shape"
assert X.sum(axis=0).shape == (3,), "axis 0 should go, the columns stay"
assert X.sum(axis=1, keepdims=True).shape == (2, 1), "keepdims should leave a 1"
assert np.linalg.matrix_rank(table) == 1, "five equal rows should have matrix rank 1"
assert vector.T.shape == (3,), "a vector should be its own transpose"

# Output:
# scalar  order 0 shape () size 1
# vector  order 1 shape (3,) size 3
# table   order 2 shape (5, 3) size 15
# images  order 4 shape (10, 28, 28, 1) size 7840
# 2 rows 3 columns, len 2
# axis=0: [3 5 7]  axis=1: [ 3 12]  last: [ 3 12]
