"""(2, 3) @ (3, 2) is (2, 2): sums of products of rows and columns."""

# %% data
import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
B = np.array([[1, 0], [0, 1], [2, 2]])

# %% products
C = A @ B
print("A @ B:", C.tolist(), " B @ A has shape", (B @ A).shape)

# %% vectors
w = np.array([0.5, 1.0, -1.0])
print("X @ w:", A @ w)
print("outer:", np.outer([1, 2], [10, 20]).tolist())

# %% batches
rng = np.random.default_rng(0)
P, Q = rng.random((5, 2, 3)), rng.random((5, 3, 4))
print("matmul of batches:", (P @ Q).shape, " dot of batches:", np.dot(P, Q).shape)

# %% check
assert (C == A.dot(B)).all() and (C == np.dot(A, B)).all(), "in 2-D they agree"
assert C[1, 0] == (A[1] * B[:, 0]).sum(), "row 1 meets column 0"
assert w @ w == np.sum(w**2), "a vector with itself is its squared length"
assert (P @ Q).shape == (5, 2, 4), "@ pairs the batch items"

# Output:
# A @ B: [[7, 8], [16, 17]]  B @ A has shape (3, 3)
# X @ w: [-0.5  1. ]
# outer: [[10, 20], [20, 40]]
# matmul of batches: (5, 2, 4)  dot of batches: (5, 2, 5, 4)
