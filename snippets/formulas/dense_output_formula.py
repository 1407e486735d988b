"""The forward pass in NumPy, f(f(X W1 + b1) W2 + b2), equals a two-layer Keras model."""

# %% formula
import numpy as np


def forward(X, W1, b1, W2, b2):
    """Two dense layers, relu and sigmoid, for X of shape (samples, inputs)."""
    hidden = np.maximum(0, X @ W1 + b1)  # relu
    return 1 / (1 + np.exp(-(hidden @ W2 + b2)))  # sigmoid


# %% predict with a model's weights
import keras

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(5, 3))
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Dense(4, activation="relu"),
        keras.layers.Dense(2, activation="sigmoid"),
    ]
)
Y = forward(X, *model.get_weights())
for layer in model.layers:
    print(f"{layer.activation.__name__:8} kernel {layer.kernel.shape} bias {layer.bias.shape}")
print("X", X.shape, "-> Y", Y.shape)

# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    X = rng.normal(size=(5, 3))
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
    expected = np.array(model(X))
    assert np.allclose(forward(X, *model.get_weights()), expected, atol=1e-5), f"trial {trial}"
assert keras.layers.Dense(1).activation is keras.activations.linear, "no activation by default"
W = model.layers[0].kernel.numpy()
assert np.allclose((W.T @ X.T).T, X @ W), "W x with columns should be the transposed X W"

# Output:
# relu     kernel (3, 4) bias (4,)
# sigmoid  kernel (4, 2) bias (2,)
# X (5, 3) -> Y (5, 2)
