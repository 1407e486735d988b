"""Two layers without activations are one affine map; with ReLU they fit XOR."""

# %% in Keras
import keras

hidden = keras.layers.Dense(64, activation="relu", kernel_initializer="he_normal")

# %% collapse
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(5, 3))
W1, b1 = rng.normal(size=(3, 4)), rng.normal(size=4)
W2, b2 = rng.normal(size=(4, 2)), rng.normal(size=2)
two_layers = (X @ W1 + b1) @ W2 + b2
one_layer = X @ (W1 @ W2) + (b1 @ W2 + b2)
print("two linear layers equal one:", np.allclose(two_layers, one_layer))

# %% XOR
points = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
xor = np.array([0, 1, 1, 0])
units = np.maximum(0, points @ [[1, 1], [1, 1]] + np.array([0, -1]))
output = units @ [1, -2]
print("XOR from two ReLU units:", output)
A = np.c_[points, np.ones(4)]
line = A @ np.linalg.lstsq(A, xor, rcond=None)[0]
print("best linear fit:        ", line.round(2))

# %% check
assert np.allclose(two_layers, one_layer), "two linear layers should collapse"
assert (output == xor).all(), "two ReLU units compute XOR"
assert np.allclose(line, 0.5), "the best linear fit says 0.5 everywhere"
assert keras.layers.Dense(1).activation is keras.activations.linear, "linear by default"
z = np.linspace(-6, 6, 1001)
slope = np.gradient(1 / (1 + np.exp(-z)), z)
assert np.isclose(slope.max(), 0.25, atol=1e-4), "the sigmoid's slope is at most 0.25"

# Output:
# two linear layers equal one: True
# XOR from two ReLU units: [0 1 1 0]
# best linear fit:         [0.5 0.5 0.5 0.5]
