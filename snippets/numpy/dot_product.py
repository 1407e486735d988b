"""(2, 3) @ (3, 2) is (2, 2): sums of products of rows and columns."""

# %% data
import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
B = np.array([[1, 0], [0, 1], [2, 2]])

# %% products
C = A @ B
print("A @ B:", C.tolist(), " B @ A has shape", (B @ A).shape)

# %% vectors
w, b = np.array([0.5, 1.0, -1.0]), 3.0
print("X @ w + b:", A @ w + b)
print("w @ w:", w @ w)
print("outer:", np.outer([1, 2], [10, 20]).tolist())

# %% batches
rng = np.random.default_rng(0)
P, Q = rng.random((5, 2, 3)), rng.random((5, 3, 4))
print("matmul of batches:", (P @ Q).shape, " dot of batches:", np.dot(P, Q).shape)

# %% check
assert (C == A.dot(B)).all() and (C == np.dot(A, B)).all(), "in two dimensions they should agree"
assert C[1, 0] == (A[1] * B[:, 0]).sum(), "row 1 should meet column 0"
assert w @ w == np.sum(w**2), "w @ w should be the squared length"
assert (P @ Q).shape == (5, 2, 4), "@ should pair the batch items"
assert np.dot(P, Q).shape == (5, 2, 5, 4), "dot should pair every item with every other"
assert np.allclose(np.inner(A, A), A @ A.T), "inner should be A @ B.T"
assert (w.T == w).all() and w.T.shape == (3,), "a vector should be its own transpose"

# Output:
# A @ B: [[7, 8], [16, 17]]  B @ A has shape (3, 3)
# X @ w + b: [2.5 4. ]
# w @ w: 2.25
# outer: [[10, 20], [20, 40]]
# matmul of batches: (5, 2, 4)  dot of batches: (5, 2, 5, 4)
