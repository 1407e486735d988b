"""One neuron by hand, f(x . w + b), is one unit of a Dense layer."""

# %% formula
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


x, w, b = np.array([1.0, 2.0]), np.array([0.5, -1.0]), 0.25
z = x @ w + b  # x1 w1 + x2 w2 + b
y = sigmoid(z)
print(f"z = {z:.2f}, y = {y:.3f}")

# %% several nodes: z_k = sum_j w_kj a_j + b_k
a = np.array([1.0, 2.0])
W = np.array([[0.5, -1.0], [1.0, 0.0], [0.2, 0.3]])  # row k holds the weights of node k
bias = np.array([0.25, 0.0, -1.0])
print("z of three nodes:", W @ a + bias)

# %% check
import keras

assert np.isclose(z, 1 * 0.5 + 2 * -1.0 + 0.25), "a dot product is the sum of products"
unit = keras.layers.Dense(1, activation="sigmoid")
unit.build((None, 2))
unit.set_weights([w[:, None], np.array([b])])
X = np.random.default_rng(0).normal(size=(200, 2))
ours = sigmoid(X @ w + b)
assert np.allclose(np.array(unit(X))[:, 0], ours, atol=1e-6), "the unit computes f(x . w + b)"
dense = keras.layers.Dense(3)
dense.build((None, 2))
dense.set_weights([W.T, bias])
assert dense.kernel.shape == (2, 3) and dense.bias.shape == (3,), "one bias per node"
assert np.allclose(dense(a[None])[0], W @ a + bias, atol=1e-6), "Keras holds the transpose of W"

# Output:
# z = -1.25, y = 0.223
# z of three nodes: [-1.25  1.   -0.2 ]
