"""LayerNormalization gives every row mean 0 and variance 1, in training and at inference."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32),
    keras.layers.LayerNormalization(),
    keras.layers.Activation("relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

x = np.random.default_rng(0).normal(5, 3, (4, 64)).astype("float32")
layer = keras.layers.LayerNormalization()
output = np.asarray(layer(x))
by_hand = (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 1e-3)
assert np.allclose(output, by_hand, atol=1e-3), "each row should be normalized over its features"
assert np.allclose(layer(x, training=True), output), "training should make no difference"
assert np.allclose(layer(x[:1]), output[:1], atol=1e-5), "a row alone should give the same"
assert layer.count_params() == 2 * 64, "gamma and beta"
rms = np.asarray(keras.layers.RMSNormalization()(x))
by_hand = x / np.sqrt((x**2).mean(axis=1, keepdims=True))
assert np.allclose(rms, by_hand, atol=1e-3), "RMS should divide by the root mean square only"
table = np.column_stack([x[:, 0], 1e6 * np.ones(4)]).astype("float32")
lost = np.asarray(layer.__class__()(table))
assert np.ptp(lost, axis=0).max() < 1e-3, "on raw columns a large one should drown the others"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
