"""Conv2D has (kh * kw * channels + 1) * filters parameters; same padding keeps the size."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Conv2D(64, 3, padding="same", activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
for layer in model.layers:
    print(f"{type(layer).__name__:13}{str(tuple(layer.output.shape)):21}{layer.count_params():7,}")

# %% check
import numpy as np

rgb = np.random.default_rng(0).normal(size=(2, 28, 28, 3)).astype("float32")
for arguments, size in [({}, 26), ({"padding": "same"}, 28), ({"strides": 2}, 13)]:
    layer = keras.layers.Conv2D(32, 3, **arguments)
    assert layer(rgb).shape == (2, size, size, 32), f"{arguments} should give {size} x {size}"
assert layer.count_params() == (3 * 3 * 3 + 1) * 32 == 896, "biases should be counted"
layer = keras.layers.Conv2D(1, 3)
output, kernel = np.asarray(layer(rgb)), layer.get_weights()[0][..., 0]
by_hand = (rgb[0, 5:8, 9:12] * kernel).sum()
assert np.isclose(output[0, 5, 9, 0], by_hand, atol=1e-4), "the kernel should not be flipped"
assert keras.layers.Conv2D(7, 1)(rgb).shape == (2, 28, 28, 7), "1 x 1 should keep the size"
for shape, text in (((28, 28), "expected min_ndim=4"), ((1, 1, 1), "output size would be")):
    try:
        keras.layers.Conv2D(8, 3)(keras.Input(shape))
        message = "no error"
    except ValueError as error:
        message = str(error)
    assert text in message, f"{shape} should fail with: {text}"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
# Conv2D       (None, 8, 8, 32)         320
# MaxPooling2D (None, 4, 4, 32)           0
# Conv2D       (None, 4, 4, 64)      18,496
# Flatten      (None, 1024)               0
# Dense        (None, 10)            10,250
