"""solve gives the exact solution, lstsq the same fit as LinearRegression."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% square system
import numpy as np

A, b = np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([3.0, 5.0])
x = np.linalg.solve(A, b)
print("x:", x)

# %% least squares
design = np.c_[np.ones(len(X)), X]  # the column of ones is the intercept
w, residuals, rank, singular_values = np.linalg.lstsq(design, y, rcond=None)
print(f"intercept {w[0]:.1f}, rank {rank} of {design.shape[1]} columns")
print(f"RMSE {np.sqrt(np.mean((y - design @ w) ** 2)):.1f}")

# %% not negative
from scipy.optimize import nnls

weights, _ = nnls(design, y)
print("smallest weight:", weights.min())

# %% check
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(X, y)
assert np.allclose(A @ x, b), "x should solve the system"
assert np.allclose(w[1:], model.coef_) and np.isclose(w[0], model.intercept_), "the same fit"
assert np.allclose(np.linalg.pinv(design) @ y, w), "the pseudoinverse should give it too"
assert np.allclose(singular_values, np.linalg.svd(design, compute_uv=False)), "from the SVD"
condition = np.linalg.cond(design)
assert np.isclose(np.linalg.cond(design.T @ design), condition**2), "it should be squared"
twice = np.c_[design, design[:, 1]]
assert np.linalg.lstsq(twice, y)[1].size == 0, "dependent columns: no residuals"
no_intercept = np.linalg.lstsq(X, y)[0]
assert np.mean((y - X @ no_intercept) ** 2) > 5 * np.mean((y - design @ w) ** 2), "far worse"

# Output:
# x: [0.8 1.4]
# intercept 152.1, rank 11 of 11 columns
# RMSE 53.5
# smallest weight: 0.0
