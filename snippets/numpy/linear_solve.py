"""solve gives the exact solution, lstsq the same fit as LinearRegression."""

# %% a square system
import numpy as np

A, b = np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([3.0, 5.0])
x = np.linalg.solve(A, b)
print("x:", x)

# %% least squares
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

X, y = load_diabetes(return_X_y=True, as_frame=True)
design = np.c_[np.ones(len(X)), X]
w, residuals, rank, singular_values = np.linalg.lstsq(design, y, rcond=None)
model = LinearRegression().fit(X, y)
print(f"intercept {w[0]:.1f}, rank {rank}")

# %% singular values
print(f"condition number {singular_values[0] / singular_values[-1]:.0f}")

# %% check
assert np.allclose(A @ x, b), "x should solve the system"
assert np.allclose(w[1:], model.coef_) and np.isclose(w[0], model.intercept_), "the same fit"
assert np.allclose(np.linalg.pinv(design) @ y, w), "the pseudoinverse too"
assert np.allclose(singular_values, np.linalg.svd(design, compute_uv=False)), "from the SVD"

# Output:
# x: [0.8 1.4]
# intercept 152.1, rank 11
# condition number 227
