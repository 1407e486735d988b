"""Flatten makes one vector per sample; the Dense layer behind it holds most of the weights."""

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
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
for layer in model.layers:
    print(f"{type(layer).__name__:13}{str(tuple(layer.output.shape)):20}{layer.count_params():7,}")

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
maps = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5).astype("float32")
flat = np.asarray(keras.layers.Flatten()(maps))
assert np.array_equal(flat, maps.reshape(2, -1)), "the order should be NumPy's, row by row"


def parameters(size, head):
    layers = keras.layers
    inputs = keras.Input((size, size, 1))
    x = layers.MaxPooling2D()(layers.Conv2D(32, 3, activation="relu")(inputs))
    x = layers.Dense(10)(layers.Dense(128, activation="relu")(head(x)))
    return keras.Model(inputs, x).count_params()


assert parameters(28, keras.layers.Flatten()) == 320 + 692352 + 1290 == 693962, "28 x 28 images"
assert parameters(28, keras.layers.GlobalAveragePooling2D()) < 6000, "32 inputs instead of 5408"

# Output:
# test accuracy 1.0
# Conv2D       (None, 8, 8, 32)        320
# MaxPooling2D (None, 4, 4, 32)          0
# Flatten      (None, 512)               0
# Dense        (None, 64)           32,832
# Dense        (None, 10)              650
