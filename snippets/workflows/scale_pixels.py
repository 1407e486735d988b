"""Division by 255 and a Rescaling layer give the same float32 rows of 784 values."""

# %% data
import numpy as np

rng = np.random.default_rng(0)  # stands for (X, y), _ = keras.datasets.mnist.load_data()
X = rng.integers(0, 256, size=(100, 28, 28), dtype="uint8")
y = rng.integers(0, 10, size=100)

# %% prepare
import keras

X_flat = X.reshape(len(X), -1).astype("float32") / 255  # rows for Dense
X_cnn = X[..., None].astype("float32") / 255  # channel axis for Conv2D
Y = keras.utils.to_categorical(y)
print("flat:", X_flat.shape, X_flat.dtype, "from", X_flat.min(), "to", X_flat.max())
print("CNN:", X_cnn.shape, " labels:", Y.shape)

# %% inside the model
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Flatten(),
    ]
)

# %% check
assert X_flat.shape == (100, 784) and X_flat.min() == 0 and X_flat.max() == 1, "scaled rows"
assert np.array_equal(Y.argmax(axis=1), y), "one-hot and back"
assert np.allclose(model(X), X_flat, atol=1e-6), "the layer should do the same"
twice = np.array(model(X / 255))
assert twice.max() < 0.004, "divided and rescaled, the values should be tiny"

# Output:
# flat: (100, 784) float32 from 0.0 to 1.0
# CNN: (100, 28, 28, 1)  labels: (100, 10)
