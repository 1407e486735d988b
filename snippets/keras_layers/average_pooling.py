"""AveragePooling2D takes the mean of each window, and leaves padding out of it."""

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
    keras.layers.AveragePooling2D(2),
    keras.layers.Flatten(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% series: 5 times coarser
import numpy as np

series = np.arange(20, dtype="float32").reshape(1, 20, 1)
coarse = np.asarray(keras.layers.AveragePooling1D(5)(series)).ravel()
print("series:", coarse)

# %% check
assert accuracy > 0.8, "the network should learn"
image = np.arange(16, dtype="float32").reshape(1, 4, 4, 1)
mean = np.asarray(keras.layers.AveragePooling2D(2)(image))[0, :, :, 0]
by_hand = image.reshape(2, 2, 2, 2).mean(axis=(1, 3))
assert np.array_equal(mean, by_hand), "it should be the mean of each 2 x 2 window"
assert np.array_equal(coarse, [2, 7, 12, 17]), "it should be the means of 5 steps"
odd = np.ones((1, 3, 3, 1), dtype="float32")
assert keras.layers.AveragePooling2D(2)(odd).shape == (1, 1, 1, 1), "valid should drop an edge"
same = np.asarray(keras.layers.AveragePooling2D(2, padding="same")(odd))
assert np.array_equal(same, np.ones((1, 2, 2, 1))), "same should not count padding as 0"

# Output:
# test accuracy 1.0
# series: [ 2.  7. 12. 17.]
