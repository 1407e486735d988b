"""SpatialDropout2D drops whole maps: each is all zero or not touched."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model: after the convolutions; plain Dropout after Flatten and Dense
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.SpatialDropout2D(0.2),
    keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
    keras.layers.SpatialDropout2D(0.2),
    keras.layers.Flatten(),
    keras.layers.Dropout(0.3),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=3, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% words: a feature is dropped at all timesteps
text = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(1000, 16),
    keras.layers.SpatialDropout1D(0.2),
    keras.layers.LSTM(16),
])

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
images = np.ones((1, 5, 5, 200), dtype="float32")
layer = keras.layers.SpatialDropout2D(0.3, seed=0)
output = np.asarray(layer(images, training=True))
assert np.ptp(output, axis=(1, 2)).max() == 0, "a map should be dropped as a whole"
assert np.allclose(np.unique(output), [0, 1 / 0.7]), "survivors should be scaled by 1 / (1 - rate)"
assert 0.2 < (output == 0).mean() < 0.4, "about 30 % of the maps"
assert np.array_equal(layer(images), images), "nothing should change at inference"
steps = np.ones((4, 6, 8), dtype="float32")
one = np.asarray(keras.layers.SpatialDropout1D(0.5, seed=0)(steps, training=True))
by_shape = keras.layers.Dropout(0.5, noise_shape=(None, 1, 8), seed=0)
assert np.array_equal(one, by_shape(steps, training=True)), "Dropout with noise_shape"
assert len(np.unique(one[0, 0])) == 2 and np.ptp(one, axis=1).max() == 0, "at all timesteps"

# Output:
# test accuracy 1.0
