"""A hundred NumPy gradient steps equal keras SGD, and too large a rate diverges."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 3))
y = X @ [1.0, -2.0, 0.5] + rng.normal(scale=0.1, size=64)


# %% linear regression
def gradient(w, X, y):
    """Gradient of the mean squared error."""
    return 2 / len(y) * X.T @ (X @ w - y)


def descend(X, y, rate, steps):
    """Add a column of ones to X for an intercept; standardise X first."""
    X, y = np.asarray(X, float), np.asarray(y, float)
    w = np.zeros(X.shape[1])
    for _ in range(steps):
        w = w - rate * gradient(w, X, y)
    return w


print("after 100 steps:", descend(X, y, rate=0.1, steps=100).round(3))

# %% largest stable rate
limit = 2 / np.linalg.eigvalsh(2 / len(y) * X.T @ X).max()
print(f"diverges above a rate of {limit:.2f}")

# %% check
import keras
import pandas as pd

w = keras.Variable(np.zeros(3), dtype="float64")
optimizer = keras.optimizers.SGD(learning_rate=0.1)
for step in range(1, 101):
    optimizer.apply([gradient(w.numpy(), X, y)], [w])
    assert np.allclose(w.numpy(), descend(X, y, 0.1, step), atol=1e-6), f"step {step}: as Keras"
best = np.linalg.lstsq(X, y, rcond=None)[0]
frame = descend(pd.DataFrame(X), pd.Series(y), 0.1, 200)
assert np.allclose(frame, best, atol=1e-3), "it should reach the least squares solution"
stable, unstable = (np.linalg.norm(descend(X, y, f * limit, 200)) for f in (0.95, 1.05))
assert stable < 5 < unstable, "below the limit it should converge, above it explode"
assert abs(float(keras.optimizers.SGD().learning_rate) - 0.01) < 1e-6, "0.01 is the default"

# Output:
# after 100 steps: [ 1.005 -2.032  0.463]
# diverges above a rate of 0.83
