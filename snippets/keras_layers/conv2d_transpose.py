"""Conv2DTranspose with stride 2 and same padding doubles the image."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% autoencoder: halve the image, and double it again
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv2D(16, 3, strides=2, padding="same", activation="relu"),
    keras.layers.Conv2DTranspose(16, 4, strides=2, padding="same", activation="relu"),
    keras.layers.Conv2D(X_train.shape[-1], 3, padding="same", activation="sigmoid"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["mse"])
model.fit(X_train, X_train, epochs=3, verbose=0)
print([tuple(layer.output.shape[1:]) for layer in model.layers])

# %% check
import numpy as np

_, mse = model.evaluate(X_test, X_test, verbose=0)
assert mse < 0.3 * X_test.var(), "the images should come back nearly"
assert model.output_shape == model.input_shape, "the size should come back"
x = np.zeros((1, 7, 7, 8), "float32")
same = keras.layers.Conv2DTranspose(4, 3, strides=2, padding="same")
assert same(x).shape == (1, 14, 14, 4), "same should give n * stride"
for kernel, size in ((3, 15), (2, 14), (1, 14)):
    valid = keras.layers.Conv2DTranspose(4, kernel, strides=2)(x)
    assert valid.shape == (1, size, size, 4), "valid: (n - 1) * stride + max(k, stride)"
assert same.get_weights()[0].shape == (3, 3, 4, 8), "filters should stand before input channels"
odd = keras.layers.Conv2D(4, 3, strides=2, padding="same")(x)
assert keras.layers.Conv2DTranspose(8, 4, strides=2, padding="same")(odd).shape[1] == 8, "7 to 8"
ones = keras.ops.ones((1, 6, 6, 1))
overlap = {}
for k in (3, 4):
    layer = keras.layers.Conv2DTranspose(1, k, strides=2, kernel_initializer="ones")
    overlap[k] = np.ptp(np.asarray(layer(ones))[0, 4:-4, 4:-4, 0])
assert overlap[3] > 0 == overlap[4], "kernel 3 with stride 2 should make a checkerboard, 4 not"

# Output:
# [(4, 4, 16), (8, 8, 16), (8, 8, 1)]
