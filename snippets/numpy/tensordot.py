"""tensordot sums over the paired axes and keeps the others, A's first, then B's."""

# %% random tensors and indexing
import numpy as np

rng = np.random.default_rng(0)
A, B, C = rng.random((2, 3, 4)), rng.random((3, 4, 5)), rng.random((2, 5))
print("A[1]:", A[1].shape, " A[:, 0]:", A[:, 0].shape, " A[..., -1]:", A[..., -1].shape)

# %% contractions
two = np.tensordot(A, B, axes=2)
first = np.tensordot(A, C, axes=([0], [0]))
outer = np.tensordot(np.arange(2), np.arange(3), axes=0)
print("last two with first two:", two.shape)
print("axis 0 with axis 0:", first.shape)
print("no axis:", outer.shape)

# %% check
assert np.allclose(two, np.einsum("ijk,jkl->il", A, B)), "the same as einsum"
assert np.allclose(first, np.einsum("ijk,il->jkl", A, C)), "A's axes, then C's"
assert np.allclose(np.tensordot(A[0], B[0], axes=1), A[0] @ B[0]), "axes=1 is the matrix product"
assert first.ndim == A.ndim + C.ndim - 2, "each summed pair takes two axes"

# Output:
# A[1]: (3, 4)  A[:, 0]: (2, 4)  A[..., -1]: (2, 3)
# last two with first two: (2, 5)
# axis 0 with axis 0: (3, 4, 5)
# no axis: (2, 3)
