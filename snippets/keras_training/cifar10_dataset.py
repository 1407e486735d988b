"""A small convolutional network for CIFAR-10, run on stand-in images of the same shape."""

# %% data
# the real one downloads: (X, y), (X_test, y_test) = keras.datasets.cifar10.load_data()
import numpy as np

rng = np.random.default_rng(0)
y = rng.integers(0, 10, size=(1000, 1)).astype("uint8")
colours = rng.integers(0, 256, size=(10, 1, 1, 3))
X = (0.7 * colours[y[:, 0]] + rng.uniform(0, 76, size=(1000, 32, 32, 3))).astype("uint8")

# %% train: pixels are scaled inside the model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Rescaling(1 / 255),
    keras.layers.Conv2D(16, 3, strides=2, activation="relu"),
    keras.layers.Conv2D(32, 3, strides=2, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(10, activation="softmax"),
])
optimizer = keras.optimizers.Adam(0.01)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=6, verbose=0)

# %% names and labels
names = "airplane automobile bird cat deer dog frog horse ship truck".split()
labels = model.predict(X, verbose=0).argmax(axis=1)
print("classes:", len(names), "- more than half right:", np.mean(labels == y.ravel()) > 0.5)

# %% check
right = np.mean(labels == y.ravel())
assert right > 0.5, f"ten colours should be told apart, not {right:.2f}"
assert (y == labels).shape == (1000, 1000), "labels (n, 1) against (n,) should broadcast"
assert np.mean(y == labels) < 0.2, "so its mean is no accuracy"
score = model.evaluate(X, y, verbose=0, return_dict=True)["accuracy"]
assert np.isclose(score, right, atol=1e-3), "fit and evaluate should align (n, 1) themselves"
bare = keras.Model(model.layers[0].output, model.outputs)
scaled = bare.predict(X[:5] / 255.0, verbose=0)
assert np.allclose(scaled, model.predict(X[:5], verbose=0), atol=1e-4), "Rescaling divides by 255"

# Output:
# classes: 10 - more than half right: True
