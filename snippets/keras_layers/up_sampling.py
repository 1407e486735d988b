"""UpSampling2D repeats each pixel, or interpolates between them."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% autoencoder: pool by 2, and enlarge again
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(2),
    keras.layers.UpSampling2D(2),
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.Conv2D(X_train.shape[-1], 3, padding="same", activation="sigmoid"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["mse"])
model.fit(X_train, X_train, epochs=3, verbose=0)
print([tuple(layer.output.shape[1:]) for layer in model.layers])

# %% smooth instead of blocks
smooth = keras.layers.UpSampling2D(2, interpolation="bilinear")

# %% check
import numpy as np

_, mse = model.evaluate(X_test, X_test, verbose=0)
assert mse < 0.5 * X_test.var(), "the images should come back nearly"
x = np.array([[1.0, 2.0], [3.0, 4.0]], dtype="float32").reshape(1, 2, 2, 1)
big = np.asarray(keras.layers.UpSampling2D()(x))[0, :, :, 0]
assert np.array_equal(big, np.kron(x[0, :, :, 0], np.ones((2, 2)))), "each pixel four times"
assert len(np.unique(smooth(x))) > 4, "bilinear should give values in between"
assert keras.layers.UpSampling2D().weights == [], "it should have no weights"
steps = keras.layers.UpSampling1D(3)(np.zeros((1, 5, 2)))
assert steps.shape == (1, 15, 2), "each step should come three times"
for padding, size in (("valid", 6), ("same", 8)):
    pooled = keras.layers.MaxPooling2D(2, padding=padding)(np.zeros((1, 7, 7, 1), "float32"))
    assert keras.layers.UpSampling2D()(pooled).shape[1] == size, f"7 should come back as {size}"

# Output:
# [(8, 8, 16), (4, 4, 16), (8, 8, 16), (8, 8, 16), (8, 8, 1)]
