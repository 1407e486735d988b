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
density = X.nnz / (X.shape[0] * X.shape[1])
print(f"share of nonzero values: {density:.3f}")
print("dense bytes over sparse bytes:", round(X.toarray().nbytes / sparse_bytes))

# %% join
full = sparse.hstack([X, numbers], format="csr")
fold = full[np.arange(0, 1000, 5)]  # rows of a fold
print(full.shape, fold.shape, full.format)

# %% check
v = rng.normal(size=500)
assert sparse_bytes < X.toarray().nbytes / 20, "1 % of the values should be far smaller"
assert X.sum() == 5000, "duplicate positions should be added up"
assert np.allclose(full.toarray(), np.hstack([X.toarray(), numbers])), "as the dense join"
assert np.allclose(X @ v, X.toarray() @ v), "@ should be the matrix product"
assert np.allclose((X * X).toarray(), X.toarray() ** 2), "in csr_array * should be elementwise"
M = sparse.csr_matrix(np.ones((2, 2)))
assert (M * M).toarray().tolist() == [[2, 2], [2, 2]], "in csr_matrix the matrix product"
assert np.hstack([M, M]).dtype == object, "np.hstack should make an object array"
assert sparse.hstack([X, numbers]).format == "coo", "without format it should be coo"
message = "none"
try:
    len(X)
except TypeError as error:
    message = str(error)
assert message == "sparse array length is ambiguous; use getnnz() or shape[0]", message

# Output:
# share of nonzero values: 0.010
# dense bytes over sparse bytes: 46
# (1000, 503) (200, 503) csr
