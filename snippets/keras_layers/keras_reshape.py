"""Reshape regroups the numbers in order, Permute swaps axes; both leave the batch axis alone."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: a row of pixels becomes an image
import keras

keras.utils.set_random_seed(0)
side = int(X.shape[1] ** 0.5)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Rescaling(1 / float(X.to_numpy().max())),
    keras.layers.Reshape((side, side, 1)),
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.Reshape((side, -1)),  # each row of the image is a timestep
    keras.layers.GRU(32),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=4, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

assert accuracy > 0.7, "the network should learn"
x = np.arange(12, dtype="float32").reshape(2, 6)
assert np.array_equal(keras.layers.Reshape((2, 3))(x), x.reshape(2, 2, 3)), "in NumPy's order"
assert keras.layers.Reshape((-1, 2))(x).shape == (2, 3, 2), "-1 should be worked out"
maps = np.random.default_rng(0).normal(size=(4, 3, 28, 32)).astype("float32")
last = keras.layers.Permute((2, 3, 1))(maps)
assert np.array_equal(last, maps.transpose(0, 2, 3, 1)), "Permute should count from 1"
scrambled = keras.layers.Reshape((28, 32, 3))(maps)
assert not np.array_equal(last, scrambled), "Reshape should scramble channels-first images"
assert keras.layers.RepeatVector(5)(x).shape == (2, 5, 6), "one copy for each timestep"
try:
    keras.layers.Reshape((5,))(x)
    message = "no error"
except ValueError as error:
    message = str(error)
assert "total size" in message, "another number of elements should be an error"

# Output:
# test accuracy 1.0
