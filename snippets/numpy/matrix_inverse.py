"""inv for invertible matrices, pinv for singular ones, solve for equations."""

# %% data
import numpy as np

A = np.array([[4.0, 2.0], [1.0, 3.0]])
b = np.array([2.0, 8.0])

# %% inverse
inverse = np.linalg.inv(A)
print(inverse)
print("det:", np.linalg.det(A).round(6), "cond:", np.linalg.cond(A).round(2))

# %% singular
S = np.array([[1.0, 2.0], [2.0, 4.0]])
try:
    np.linalg.inv(S)
except np.linalg.LinAlgError as error:
    print("LinAlgError:", error)
P = np.linalg.pinv(S)
print("rank:", np.linalg.matrix_rank(S), "pinv:", P.round(2).tolist())

# %% a ridge term makes it invertible

# %% check
assert np.allclose(A @ inverse, np.eye(2)), "A times its inverse is the identity"
assert np.allclose(np.linalg.solve(A, b), inverse @ b), "solve needs no inverse"
assert np.allclose(S @ P @ S, S), "the property of the pseudoinverse"
assert np.linalg.cond(S + 0.1 * np.eye(2)) < 100, "no longer singular"

# Output:
# [[ 0.3 -0.2]
#  [-0.1  0.4]]
# det: 10.0 cond: 2.62
# LinAlgError: Singular matrix
# rank: 1 pinv: [[0.04, 0.08], [0.08, 0.16]]
