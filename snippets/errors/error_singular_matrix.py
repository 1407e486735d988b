"""A duplicated column makes X.T @ X singular; lstsq still gives a solution."""

# %% error
import numpy as np

X = np.array([[1.0, 2.0, 2.0], [1.0, 3.0, 3.0], [1.0, 5.0, 5.0], [1.0, 8.0, 8.0]])
y = np.array([5.0, 7.0, 11.0, 17.0])
try:
    np.linalg.inv(np.ones((2, 2)))
except np.linalg.LinAlgError as error:
    print("LinAlgError:", error)
print("rank of X:", np.linalg.matrix_rank(X), "of", X.shape[1], "columns")

# %% fix
w, _, rank, _ = np.linalg.lstsq(X, y, rcond=None)
ridge = np.linalg.solve(X.T @ X + 1e-3 * np.eye(3), X.T @ y)
print("lstsq:", w.round(2), " ridge:", ridge.round(2))

# %% check
assert rank == 2 and np.allclose(X @ w, y), "a solution of smallest norm"
assert np.allclose(X @ ridge, y, atol=0.01), "the ridge is near it"

# Output:
# LinAlgError: Singular matrix
# rank of X: 2 of 3 columns
# lstsq: [1. 1. 1.]  ridge: [1. 1. 1.]
