"""SeparableConv2D needs an eighth of Conv2D's weights at 64 channels; it is two convolutions."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model: a normal convolution first, where there are few channels
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
    keras.layers.SeparableConv2D(64, 3, padding="same", activation="relu"),
    keras.layers.MaxPooling2D(2),
    keras.layers.Flatten(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=3, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% one kernel per channel, without mixing them
depthwise = keras.layers.DepthwiseConv2D(3, padding="same")

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
x = np.random.default_rng(0).normal(size=(1, 16, 16, 64)).astype("float32")
plain, separable = keras.layers.Conv2D(64, 3), keras.layers.SeparableConv2D(64, 3)
assert plain(x).shape == separable(x).shape, "both should give the same shape"
assert plain.count_params() == (9 * 64 + 1) * 64 == 36928, "every channel with every filter"
assert separable.count_params() == 9 * 64 + (64 + 1) * 64 == 4736, "depthwise, then 1 x 1"
first, second = keras.layers.DepthwiseConv2D(3, use_bias=False), keras.layers.Conv2D(64, 1)
second(first(x))
kernel, mix, bias = separable.get_weights()
first.set_weights([kernel])
second.set_weights([mix, bias])
assert np.allclose(second(first(x)), separable(x), atol=1e-4), "it should be the two in a row"
grouped = keras.layers.Conv2D(64, 3, padding="same", groups=64)
assert depthwise(x).shape == grouped(x).shape, "depthwise should keep the channels"
assert depthwise.count_params() == grouped.count_params(), "as groups=channels does"

# Output:
# test accuracy 1.0
