"""A unit pushed below zero for every row gets no gradient under ReLU, but recovers with a leak."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(500, 3))
y = np.abs(X @ np.array([1.0, -2.0, 0.5]))


# %% train one unit that starts dead
def train(slope, steps=500, rate=0.05):
    w, b = np.array([0.1, 0.1, 0.1]), -3.0
    for _ in range(steps):
        z = X @ w + b
        a = np.where(z > 0, z, slope * z)
        error = 2 * (a - y) * np.where(z > 0, 1, slope) / len(y)
        w, b = w - rate * X.T @ error, b - rate * error.sum()
    return np.where(X @ w + b > 0, 1, 0).mean(), w


relu_active, relu_w = train(slope=0.0)
leaky_active, _ = train(slope=0.1)
print(f"rows with a positive sum: ReLU {relu_active:.0%}, leaky ReLU {leaky_active:.0%}")
print("weights of the dead unit:", relu_w)

# %% sparsity of a healthy layer
zeros = (np.maximum(0, X @ rng.normal(size=(3, 64))) == 0).mean()
print(f"zeros in a fresh ReLU layer: {zeros:.0%}")

# %% check
assert relu_active == 0 and np.all(relu_w == 0.1), "dead: the weights stay as they were, not zero"
assert leaky_active > 0.5, "the leak brings the unit back"
assert 0.4 < zeros < 0.6, "about half of the activations are zero"

# Output:
# rows with a positive sum: ReLU 0%, leaky ReLU 90%
# weights of the dead unit: [0.1 0.1 0.1]
# zeros in a fresh ReLU layer: 50%
