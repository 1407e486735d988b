"""GroupNormalization normalizes channel groups of each image; groups=-1 is instance norm."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model: it trains with batches of two
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv2D(16, 3, padding="same", use_bias=False),
    keras.layers.GroupNormalization(groups=4),
    keras.layers.Activation("relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.001), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, batch_size=2, epochs=1, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

assert accuracy > 0.7, "the network should learn"
x = np.random.default_rng(0).normal(5, 3, (2, 8, 8, 16)).astype("float32")
output = np.asarray(keras.layers.GroupNormalization(groups=4)(x))
groups = x.reshape(2, 8, 8, 4, 4)
mean = groups.mean(axis=(1, 2, 4), keepdims=True)
variance = groups.var(axis=(1, 2, 4), keepdims=True)
by_hand = ((groups - mean) / np.sqrt(variance + 1e-3)).reshape(x.shape)
assert np.allclose(output, by_hand, atol=1e-3), "statistics per image and group of channels"
alone = keras.layers.GroupNormalization(groups=4)(x[:1])
assert np.allclose(alone, output[:1], atol=1e-5), "an image alone should give the same"
instance = np.asarray(keras.layers.GroupNormalization(groups=-1)(x))
assert abs(instance.mean(axis=(1, 2))).max() < 1e-3, "-1: each channel of each image"
for groups in (32, 5):
    try:
        keras.layers.GroupNormalization(groups=groups)(x)
        message = "no error"
    except ValueError as error:
        message = str(error)
    assert "Number of groups" in message, f"{groups} groups of 16 channels should fail"

# Output:
# test accuracy 1.0
