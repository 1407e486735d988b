"""MaxPooling2D takes the maximum of each 2 x 2 window; valid padding drops an odd edge."""

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
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(2),
    keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(2),
    keras.layers.Flatten(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
for layer in model.layers[:4]:
    print(f"{type(layer).__name__:13}{tuple(layer.output.shape[1:])}")

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
image = np.arange(16, dtype="float32").reshape(1, 4, 4, 1)
pooled = np.asarray(keras.layers.MaxPooling2D()(image))[0, :, :, 0]
assert pooled.tolist() == [[5, 7], [13, 15]], "it should be the maximum of each window"
maps = np.zeros((1, 7, 7, 3), "float32")
for arguments, size in (({}, 3), ({"padding": "same"}, 4), ({"pool_size": 3, "strides": 2}, 3)):
    output = keras.layers.MaxPooling2D(**arguments)(maps)
    assert output.shape == (1, size, size, 3), f"{arguments} should give {size} x {size}"
edge = maps.copy()
edge[:, 6] = 1
assert not np.any(keras.layers.MaxPooling2D()(edge)), "valid should not see the odd last row"
steps = keras.layers.MaxPooling1D(2)(np.zeros((1, 10, 3), "float32"))
assert steps.shape == (1, 5, 3), "it should halve the time axis"
assert keras.layers.MaxPooling2D().weights == [], "it should have no weights"

# Output:
# test accuracy 1.0
# Conv2D       (8, 8, 16)
# MaxPooling2D (4, 4, 16)
# Conv2D       (4, 4, 32)
# MaxPooling2D (2, 2, 32)
