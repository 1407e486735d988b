"""With selu and lecun_normal the standard deviation stays about 1 through 20 layers."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: standardized input, lecun_normal, AlphaDropout
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.AlphaDropout(0.1),
    keras.layers.Dense(32, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np
import tensorflow as tf


def last_std(activation, initializer, widths=(100,) * 20):
    keras.utils.set_random_seed(0)
    h = np.random.default_rng(0).normal(size=(500, 100)).astype("float32")
    for width in widths:
        h = keras.layers.Dense(width, activation=activation, kernel_initializer=initializer)(h)
    return float(np.std(h))


assert 0.7 < last_std("selu", "lecun_normal") < 1.3, "20 layers of selu should keep the deviation"
assert last_std("relu", "lecun_normal") < 0.1, "relu should fade with this initializer"
narrow = last_std("selu", "glorot_uniform", (400, 50) * 10)
assert abs(narrow - 1) > 0.1, "glorot_uniform should not fit where the widths differ"
x = np.array([-2.0, 0.0, 1.0], dtype="float32")
formula = 1.05070099 * np.where(x > 0, x, 1.67326324 * np.expm1(x))
assert np.allclose(keras.activations.selu(x), formula, atol=1e-5), "selu should be a scaled ELU"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.selu(t)
slope = 1.05070099 * np.where(t > 0, 1, 1.67326324 * np.exp(t))
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: scale * alpha * exp(x)"

# Output:
# test accuracy 1.0
