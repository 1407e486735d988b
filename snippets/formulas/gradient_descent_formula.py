"""A hundred NumPy gradient steps equal keras SGD, and too large a rate diverges."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 3))
y = X @ [1.0, -2.0, 0.5] + rng.normal(scale=0.1, size=64)


# %% formula
def gradient(w):
    """Gradient of the mean squared error."""
    return 2 / len(y) * X.T @ (X @ w - y)


def descend(rate, steps):
    w = np.zeros(3)
    for _ in range(steps):
        w = w - rate * gradient(w)
    return w


# %% check
import keras

w = keras.Variable(np.zeros(3), dtype="float64")
optimizer = keras.optimizers.SGD(learning_rate=0.1)
for step in range(1, 101):
    optimizer.apply([gradient(w.numpy())], [w])
    assert np.allclose(w.numpy(), descend(0.1, step), atol=1e-6), f"step {step} differs"
print("after 100 steps: ", descend(0.1, 100).round(3))
best = np.linalg.lstsq(X, y, rcond=None)[0]
print("least squares:   ", best.round(3))

# %% largest stable rate
limit = 2 / np.linalg.eigvalsh(2 / len(y) * X.T @ X).max()
print(f"diverges above a rate of {limit:.2f}")
stable, unstable = np.linalg.norm([descend(f * limit, 200) for f in (0.95, 1.05)], axis=1)

# %% check
assert np.allclose(descend(0.1, 100), best, atol=1e-3), "not converged"
assert stable < 5 < unstable, "below the limit it converges, above it explodes"

# Output:
# after 100 steps:  [ 1.005 -2.032  0.463]
# least squares:    [ 1.005 -2.032  0.463]
# diverges above a rate of 0.83
