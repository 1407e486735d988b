"""Division by 255 and a Rescaling layer give the same float32 rows of 784 values."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)  # stands for (X, y), _ = keras.datasets.mnist.load_data()
X = rng.integers(0, 256, size=(100, 28, 28), dtype="uint8")
y = rng.integers(0, 10, size=100)

# %% prepare
X_flat = X.reshape(len(X), -1).astype("float32") / 255
Y = keras.utils.to_categorical(y, 10)
X_cnn = X[..., None].astype("float32") / 255
print("flat:", X_flat.shape, X_flat.dtype, "from", X_flat.min(), "to", X_flat.max())
print("CNN:", X_cnn.shape, " labels:", Y.shape)

# %% inside the model
model = keras.Sequential(
    [
        keras.Input(shape=(28, 28)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Flatten(),
    ]
)
print("Rescaling agrees:", np.allclose(model(X), X_flat, atol=1e-6))

# %% check
assert X_flat.shape == (100, 784) and X_flat.min() == 0 and X_flat.max() == 1, "scaled rows"
assert np.array_equal(Y.argmax(axis=1), y), "one-hot and back"
assert np.allclose(model(X), X_flat, atol=1e-6), "the layer does the same"

# Output:
# flat: (100, 784) float32 from 0.0 to 1.0
# CNN: (100, 28, 28, 1)  labels: (100, 10)
# Rescaling agrees: True
