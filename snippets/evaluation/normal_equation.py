"""Normal equation, pseudoinverse and LinearRegression give the same weights."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% formula
import numpy as np

A = np.column_stack([np.ones(len(X)), X])  # the intercept is a column of ones
theta = np.linalg.solve(A.T @ A, A.T @ y)
print("intercept", theta[0].round(1), "first weights", theta[1:4].round(0))

# %% works with dependent columns too
theta, _, rank, _ = np.linalg.lstsq(A, y, rcond=None)  # or np.linalg.pinv(A) @ y
print("rank", rank, "of", A.shape[1], "columns")

# %% check
from sklearn.linear_model import LinearRegression, Ridge

model = LinearRegression().fit(X, y)
solved = np.linalg.solve(A.T @ A, A.T @ y)
assert np.allclose(solved, np.r_[model.intercept_, model.coef_]), "it should be LinearRegression"
assert np.allclose(theta, solved), "lstsq should agree"
assert np.allclose(np.linalg.pinv(A) @ y, solved), "the pseudoinverse should agree"
assert np.allclose(A.T @ (A @ solved - y), 0, atol=1e-6), "the gradient should be zero"
identity = np.eye(A.shape[1])
identity[0, 0] = 0
ridge = np.linalg.solve(A.T @ A + 2.0 * identity, A.T @ y)
fitted = Ridge(alpha=2.0).fit(X, y)
assert np.allclose(ridge, np.r_[fitted.intercept_, fitted.coef_]), "the ridge version"
twin = np.column_stack([A, A[:, 1]])
assert np.linalg.matrix_rank(twin.T @ twin) < twin.shape[1], "a copied column should be singular"
same = twin @ (np.linalg.pinv(twin) @ y)
assert np.allclose(same, model.predict(X)), "the predictions should be the same"

# Output:
# intercept 152.1 first weights [ -10. -240.  520.]
# rank 11 of 11 columns
