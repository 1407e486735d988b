"""norm gives lengths per row; cdist agrees with the distances by broadcasting."""

# %% lengths
import numpy as np

v = np.array([3.0, -4.0])
print("L2:", np.linalg.norm(v), " L1:", np.linalg.norm(v, 1), " max:", np.linalg.norm(v, np.inf))

# %% unit rows
rng = np.random.default_rng(0)
X = rng.normal(size=(4, 3))
unit = X / np.linalg.norm(X, axis=1, keepdims=True)

# %% distances of all pairs
from scipy.spatial.distance import cdist

A, B = rng.normal(size=(5, 3)), rng.normal(size=(6, 3))
distances = cdist(A, B)
print("pairs:", distances.shape, " nearest row of B:", distances.argmin(axis=1))
by_hand = np.linalg.norm(A[:, None] - B[None], axis=2)

# %% check
assert np.linalg.norm(v) == 5 and np.linalg.norm(v, 1) == 7, "3-4-5 triangle"
assert np.allclose((unit**2).sum(axis=1), 1), "every row has length 1"
assert np.allclose(distances, by_hand), "broadcasting gives the same"

# Output:
# L2: 5.0  L1: 7.0  max: 4.0
# pairs: (5, 6)  nearest row of B: [1 1 2 2 2]
