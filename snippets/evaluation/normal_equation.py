"""Normal equation, pseudoinverse and LinearRegression agree on 100 random problems."""

# %% formula
import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
for trial in range(100):
    n, d = int(rng.integers(10, 60)), int(rng.integers(1, 6))
    X, y = rng.normal(size=(n, d)), rng.normal(size=n)
    A = np.c_[np.ones(n), X]
    theta = np.linalg.solve(A.T @ A, A.T @ y)
    model = LinearRegression().fit(X, y)
    assert np.allclose(theta, np.r_[model.intercept_, model.coef_]), f"trial {trial} differs"
    assert np.allclose(np.linalg.pinv(A) @ y, theta), "pseudoinverse"
    assert np.allclose(A.T @ (A @ theta - y), 0, atol=1e-8), "the gradient is zero"
print("theta of the last trial:", len(theta), "weights, gradient zero")

# %% dependent columns: no inverse, but a least-squares solution
A = np.c_[A, A[:, 1]]
print("rank", np.linalg.matrix_rank(A), "of", A.shape[1], "columns")
theta = np.linalg.pinv(A) @ y
fitted = LinearRegression().fit(X, y).predict(X)

# %% check
assert np.linalg.matrix_rank(A.T @ A) < A.shape[1], "singular"
assert np.allclose(A @ theta, fitted), "the predictions are the same"

# Output:
# theta of the last trial: 3 weights, gradient zero
# rank 3 of 4 columns
