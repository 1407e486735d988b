"""One neuron by hand, f(x . w + b), is one unit of a Dense layer."""

# %% formula
import keras
import numpy as np

rng = np.random.default_rng(0)
w, b = np.array([0.5, -1.0]), 0.25
layer = keras.layers.Dense(1, activation="sigmoid")
layer.build((None, 2))
layer.set_weights([w[:, None], np.array([b])])

# %% check
X = rng.normal(size=(200, 2))
y_keras = np.array(layer(X))[:, 0]
for (x1, x2), expected in zip(X, y_keras, strict=True):
    z = x1 * w[0] + x2 * w[1] + b
    y = 1 / (1 + np.exp(-z))
    assert np.isclose(y, expected, atol=1e-6), "the unit computes f(x . w + b)"
print(f"x = (1, 2): z = {1 * w[0] + 2 * w[1] + b:.2f}")

# %% several nodes: z_k = sum_j w_kj a_j + b_k
W, bias = rng.normal(size=(3, 2)), rng.normal(size=3)  # row k holds the weights of node k
z = np.array([sum(W[k, j] * X[0, j] for j in range(2)) + bias[k] for k in range(3)])
dense = keras.layers.Dense(3)
dense.build((None, 2))
dense.set_weights([W.T, bias])
print("kernel shape (inputs, units):", dense.kernel.shape, "biases:", dense.bias.shape)

# %% check
assert np.allclose(dense(X[:1])[0], z, atol=1e-6), "Keras stores the transpose of w_kj"

# Output:
# x = (1, 2): z = -1.25
# kernel shape (inputs, units): (2, 3) biases: (3,)
