"""tensordot sums over the paired axes and keeps the others, A's first, then B's."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
A, B, C = rng.random((2, 3, 4)), rng.random((3, 4, 5)), rng.random((2, 5))

# %% contract
two = np.tensordot(A, B, axes=2)
first = np.tensordot(A, C, axes=([0], [0]))
outer = np.tensordot(np.arange(2), np.arange(3), axes=0)
print("A[1]:", A[1].shape, " A[:, 0]:", A[:, 0].shape, " A[..., -1]:", A[..., -1].shape)
print("each matrix of A with a matrix:", np.tensordot(A, B[0], axes=1).shape)
print("last two with first two:", two.shape)
print("axis 0 with axis 0:", first.shape)
print("no axis:", outer.shape)

# %% check
assert np.allclose(two, np.einsum("ijk,jkl->il", A, B)), "einsum should give the same"
assert np.allclose(first, np.einsum("ijk,il->jkl", A, C)), "A's axes should come first"
assert np.allclose(np.tensordot(A[0], B[0], axes=1), A[0] @ B[0]), "axes=1 should be A @ B"
assert first.ndim == A.ndim + C.ndim - 2, "each summed pair should take two axes"
message = "none"
try:
    np.tensordot(A[0], B[0])
except ValueError as error:
    message = str(error)
assert message == "shape-mismatch for sum", "two matrices should fail with the default axes=2"

# Output:
# A[1]: (3, 4)  A[:, 0]: (2, 4)  A[..., -1]: (2, 3)
# each matrix of A with a matrix: (2, 3, 5)
# last two with first two: (2, 5)
# axis 0 with axis 0: (3, 4, 5)
# no axis: (2, 3)
