"""inv for invertible matrices, pinv for singular ones, solve for equations."""

# %% data
import numpy as np

A = np.array([[4.0, 2.0], [1.0, 3.0]])
b = np.array([2.0, 8.0])
S = np.array([[1.0, 2.0], [2.0, 4.0]])  # singular

# %% inverse
inverse = np.linalg.inv(A)
print(inverse)
print("det:", np.linalg.det(A).round(6), "cond:", np.linalg.cond(A).round(2))
print("x of A x = b:", np.linalg.solve(A, b))

# %% singular
print("rank:", np.linalg.matrix_rank(S), "of", len(S))
print("pinv:", np.linalg.pinv(S).round(2).tolist())
ridge = np.linalg.inv(S + 0.1 * np.eye(len(S)))
print("with a ridge term:", ridge.round(2).tolist())

# %% check
assert np.allclose(A @ inverse, np.eye(2)), "A times its inverse should be the identity"
assert np.allclose(np.linalg.solve(A, b), inverse @ b), "solve should need no inverse"
assert np.allclose(S @ np.linalg.pinv(S) @ S, S), "the property of the pseudoinverse"
assert np.linalg.cond(S + 0.1 * np.eye(2)) < 100, "the ridge term should make it invertible"
messages = []
for work in (lambda: np.linalg.inv(S), lambda: np.array([[1, 2], [3, 5]]) ** -1):
    try:
        work()
    except (np.linalg.LinAlgError, ValueError) as error:
        messages.append(str(error).strip("."))
powers = "Integers to negative integer powers are not allowed"
assert messages == ["Singular matrix", powers], f"unexpected: {messages}"
assert not np.allclose(A**-1, inverse), "A ** -1 should be elementwise"
assert np.linalg.det(0.01 * np.eye(10)) < 1e-19, "a harmless matrix with a tiny determinant"
hilbert = 1 / (np.arange(12)[:, None] + np.arange(12) + 1)
wrong = np.abs(hilbert @ np.linalg.inv(hilbert) - np.eye(12)).max()
assert wrong > 1e-3, "a nearly singular matrix should be inverted into noise"

# Output:
# [[ 0.3 -0.2]
#  [-0.1  0.4]]
# det: 10.0 cond: 2.62
# x of A x = b: [-1.  3.]
# rank: 1 of 2
# pinv: [[0.04, 0.08], [0.08, 0.16]]
# with a ridge term: [[8.04, -3.92], [-3.92, 2.16]]
