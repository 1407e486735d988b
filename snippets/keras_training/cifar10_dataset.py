"""Preparation of CIFAR-10 arrays, shown on random images of the same shape (no download)."""

# %% data (for the real one: (X, y), (X_test, y_test) = keras.datasets.cifar10.load_data())
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(0, 256, size=(200, 32, 32, 3), dtype="uint8")
y = rng.integers(0, 10, size=(200, 1), dtype="uint8")
print("images:", X.shape, X.dtype, "labels:", y.shape)

# %% labels have a second axis
y_pred = np.zeros(200, dtype="uint8")
print("y == y_pred has shape", (y == y_pred).shape)

# %% scale inside the model
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Conv2D(8, 3, strides=2, activation="relu"),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0)
loss = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
print(f"loss on random labels is about log 10: {loss:.1f}")

# %% check
assert (y == y_pred).shape == (200, 200), "this is the broadcast trap"
assert (y.ravel() == y_pred).shape == (200,), "ravel first"
assert abs(loss - np.log(10)) < 0.1, "nothing can be learned from noise in one epoch"

# Output:
# images: (200, 32, 32, 3) uint8 labels: (200, 1)
# y == y_pred has shape (200, 200)
# loss on random labels is about log 10: 2.3
