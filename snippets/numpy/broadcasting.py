"""Shapes combine from the right; (n,) against (n, 1) silently makes an (n, n) array."""

# %% data
import numpy as np

X = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]])

# %% columns and rows
centred = X - X.mean(axis=0)
shares = X / X.sum(axis=1, keepdims=True)
print("row shares:\n", shares.round(2))

# %% products
A, B = np.array([[1, 2], [3, 4]]), np.array([[10, 0], [0, 10]])
print("A * B:", (A * B).tolist(), " A @ B:", (A @ B).tolist())

# %% trap
rng = np.random.default_rng(0)
y_true = rng.normal(size=200)
y_pred = (y_true + 0.1 * rng.normal(size=200)).reshape(-1, 1)
wrong = np.mean((y_true - y_pred) ** 2)
right = np.mean((y_true - y_pred.ravel()) ** 2)
print("shape of the wrong difference:", (y_true - y_pred).shape)
print(f"MSE wrong {wrong:.2f}, right {right:.3f}")

# %% check
assert np.allclose(centred.mean(axis=0), 0), "every column should be centred"
assert np.allclose(shares.sum(axis=1), 1), "every row should sum to 1"
square = np.array([[1.0, 1.0], [1.0, 3.0]])
assert not np.allclose((square / square.sum(axis=1)).sum(axis=1), 1), "without keepdims: wrong"
assert np.broadcast_shapes((4, 1), (5,)) == (4, 5), "4 x 1 with 5 should be 4 x 5"
assert wrong > 50 * right, "the broadcast MSE should be far too large"

# Output:
# row shares:
#  [[0.17 0.33 0.5 ]
#  [0.22 0.28 0.5 ]]
# A * B: [[10, 0], [0, 40]]  A @ B: [[10, 20], [30, 40]]
# shape of the wrong difference: (200, 200)
# MSE wrong 1.85, right 0.011
