"""Rescaling is x * scale + offset; Resizing brings images to one size."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model: it takes raw pixels of 0 to 255
import keras

X_train, X_test = X_train * 255, X_test * 255
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Resizing(16, 16),
    keras.layers.Rescaling(1 / 255),
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

# %% to -1..1; to one size with the proportions kept
symmetric = keras.layers.Rescaling(1 / 127.5, offset=-1)
cropped = keras.layers.Resizing(32, 32, crop_to_aspect_ratio=True)
padded = keras.layers.Resizing(32, 32, pad_to_aspect_ratio=True)

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
pixels = np.array([[0.0, 127.5, 255.0]])
assert np.allclose(keras.layers.Rescaling(1 / 255)(pixels), [[0, 0.5, 1]]), "it should give 0 to 1"
assert np.allclose(symmetric(pixels), [[-1, 0, 1]], atol=1e-6), "it should give -1 to 1"
image = np.full((2, 40, 80, 3), 255, "float32")
image[:, :, :20] = 0
for layer in (cropped, padded):
    assert layer(image).shape == (2, 32, 32, 3), "it should give the size"
assert np.asarray(cropped(image)).min() == 255, "cropping should cut the left edge off"
assert np.asarray(padded(image))[0, 0].max() == 0, "padding should add bars above and below"

# Output:
# test accuracy 1.0
