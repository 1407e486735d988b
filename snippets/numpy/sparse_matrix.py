"""A sparse matrix keeps the nonzero values only, and hstack joins it with dense features."""

# %% data
import numpy as np
from scipy import sparse

rng = np.random.default_rng(0)
rows, columns = rng.integers(0, 1000, 5000), rng.integers(0, 500, 5000)
X = sparse.csr_array((np.ones(5000), (rows, columns)), shape=(1000, 500))
numbers = rng.normal(size=(1000, 3))

# %% memory
sparse_bytes = X.data.nbytes + X.indices.nbytes + X.indptr.nbytes
print("share of nonzero values:", round(X.nnz / (1000 * 500), 3))
print("dense bytes over sparse bytes:", round(X.toarray().nbytes / sparse_bytes))

# %% join with numeric columns, take the rows of a fold
full = sparse.hstack([X, numbers], format="csr")
fold = full[np.arange(0, 1000, 5)]
print(full.shape, fold.shape, full.format)

# %% products
v = rng.normal(size=500)

# %% check
assert sparse_bytes < X.toarray().nbytes / 20, "1 % of values: far smaller"
assert X.sum() == 5000, "duplicate positions are added up"
assert np.allclose(full.toarray(), np.hstack([X.toarray(), numbers])), "as with dense arrays"
assert np.allclose(X @ v, X.toarray() @ v), "@ is the matrix product"
assert np.allclose((X * X).toarray(), X.toarray() ** 2), "csr_array: * is elementwise"

# Output:
# share of nonzero values: 0.01
# dense bytes over sparse bytes: 46
# (1000, 503) (200, 503) csr
