"""GlobalAveragePooling2D averages each map, whatever its size."""

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
    keras.Input((None, None, X_train.shape[-1])),  # any height and width
    keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
    keras.layers.Conv2D(64, 3, padding="same", activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% texts: mean of the word vectors, without the padding
text = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(1000, 16, mask_zero=True),
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.Dense(1, activation="sigmoid"),
])

# %% check
import numpy as np

assert accuracy > 0.5, "the network should learn"
for size in (16, 20):
    batch = np.zeros((2, size, size, 1), "float32")
    assert model(batch).shape == (2, 10), f"{size} x {size} should do as well"
maps = np.random.default_rng(0).normal(size=(2, 13, 13, 32)).astype("float32")
pooled = keras.layers.GlobalAveragePooling2D()(maps)
assert np.allclose(pooled, maps.mean(axis=(1, 2)), atol=1e-5), "mean over height and width"
words, padded = np.array([[5, 7]]), np.array([[5, 7, 0, 0]])
assert np.allclose(text(words), text(padded), atol=1e-6), "padding should be left out of the mean"
flat = keras.layers.GlobalAveragePooling2D(keepdims=True)(maps)
assert flat.shape == (2, 1, 1, 32), "keepdims should keep axes of length 1"

# Output:
# test accuracy 0.9
