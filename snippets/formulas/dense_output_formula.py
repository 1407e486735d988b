"""The forward pass in NumPy, f(f(X W1 + b1) W2 + b2), equals a two-layer Keras model."""

# %% formula
import numpy as np


def forward(X, W1, b1, W2, b2):
    hidden = np.maximum(0, X @ W1 + b1)  # relu
    return 1 / (1 + np.exp(-(hidden @ W2 + b2)))  # sigmoid


# %% check over 100 random networks
import keras

rng = np.random.default_rng(0)
model = keras.Sequential(
    [
        keras.Input(shape=(3,)),
        keras.layers.Dense(4, activation="relu"),
        keras.layers.Dense(2, activation="sigmoid"),
    ]
)
for trial in range(100):
    X = rng.normal(size=(5, 3))
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
    expected = np.array(model(X))
    assert np.allclose(forward(X, *model.get_weights()), expected, atol=1e-5), f"trial {trial}"

for layer in model.layers:
    print(f"{layer.activation.__name__:8} kernel {layer.kernel.shape} bias {layer.bias.shape}")
print("X", X.shape, "-> Y", expected.shape)

# Output:
# relu     kernel (3, 4) bias (4,)
# sigmoid  kernel (4, 2) bias (2,)
# X (5, 3) -> Y (5, 2)
