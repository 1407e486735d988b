"""LeakyReLU multiplies negative inputs by 0.3, the string "leaky_relu" by 0.2."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: as a string, as an argument with a slope, as a layer of its own
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="leaky_relu"),
    keras.layers.Dense(32, activation=keras.layers.LeakyReLU(negative_slope=0.01)),
    keras.layers.Dense(32),
    keras.layers.LeakyReLU(negative_slope=0.2),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import warnings

import numpy as np
import tensorflow as tf

x = np.array([-10.0, -1.0, 0.0, 5.0], dtype="float32")
layer, function = keras.layers.LeakyReLU()(x), keras.activations.leaky_relu(x)
assert np.allclose(layer, np.where(x < 0, 0.3 * x, x)), "the layer should have slope 0.3"
assert np.allclose(function, np.where(x < 0, 0.2 * x, x)), "the function should have slope 0.2"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = keras.layers.LeakyReLU(**{"alpha": 0.1})  # as Keras 2 called it
assert old.negative_slope == 0.1 and "deprecated" in str(caught[0].message), "alpha should warn"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.leaky_relu(t)
slope = np.where(t > 0, 1, 0.2)
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: 1 above zero, 0.2 below"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
