"""norm gives lengths per row; cdist agrees with the distances by broadcasting."""

# %% lengths
import numpy as np

v = np.array([3.0, -4.0])
print("L2:", np.linalg.norm(v), " L1:", np.linalg.norm(v, 1), " max:", np.linalg.norm(v, np.inf))

# %% unit rows
rng = np.random.default_rng(0)
X = rng.normal(size=(4, 3))
lengths = np.linalg.norm(X, axis=1)
print("length of each row:", lengths.round(2))
unit = X / np.linalg.norm(X, axis=1, keepdims=True)

# %% all pairs
from scipy.spatial.distance import cdist

A, B = rng.normal(size=(5, 3)), rng.normal(size=(6, 3))
distances = cdist(A, B)
print("distance of two rows:", np.linalg.norm(A[0] - B[0]).round(2))
print("pairs:", distances.shape, " nearest row of B:", distances.argmin(axis=1))

# %% check
assert np.linalg.norm(v) == 5 and np.linalg.norm(v, 1) == 7, "a 3-4-5 triangle"
assert np.allclose((unit**2).sum(axis=1), 1), "every row should have length 1"
assert np.allclose(distances, np.linalg.norm(A[:, None] - B[None], axis=2)), "as by broadcasting"
assert np.isclose(np.linalg.norm(X), np.sqrt((X**2).sum())), "Frobenius should be the default"
assert np.isclose(np.linalg.norm(X, 1), np.abs(X).sum(axis=0).max()), "largest column sum"
with np.errstate(invalid="ignore"):
    assert np.isnan(np.zeros(2) / np.linalg.norm(np.zeros(2))).all(), "a zero row should be NaN"

# Output:
# L2: 5.0  L1: 7.0  max: 4.0
# length of each row: [0.67 0.65 1.76 1.41]
# distance of two rows: 2.04
# pairs: (5, 6)  nearest row of B: [1 1 2 2 2]
