"""The last layer and the loss for each task; with the matching pair the gradient is p - y."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% last layer and loss
import keras
from keras import layers

heads = {  # task: activation, loss
    "regression": (None, "mse"),
    "positive": ("softplus", "mse"),
    "binary": ("sigmoid", "binary_crossentropy"),
    "multiclass": ("softmax", "sparse_categorical_crossentropy"),
    "multilabel": ("sigmoid", "binary_crossentropy"),
}


def network(n_features, task, units=1):
    """units: 1, or the number of targets, classes or labels."""
    activation, loss = heads[task]
    hidden = [layers.BatchNormalization(momentum=0.9), layers.Dense(32, activation="relu")]
    last = layers.Dense(units, activation=activation)
    model = keras.Sequential([keras.Input((n_features,)), *hidden, last])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss)
    return model


keras.utils.set_random_seed(0)
model = network(X.shape[1], "multiclass", units=y.nunique())
model.fit(X, y, epochs=10, verbose=0)
print("output:", model.predict(X, verbose=0).shape)

# %% check
import warnings

import numpy as np
import tensorflow as tf

assert np.mean(model.predict(X, verbose=0).argmax(1) == y) > 0.9, "multiclass should learn"
labels, one_hot = np.array([0, 2, 1]), np.eye(3)[[0, 2, 1]]
z = tf.constant(np.random.default_rng(0).normal(size=(3, 3)))
for activation, factor in (("sigmoid", 3), ("softmax", 1)):  # binary: a mean over 3 units
    with tf.GradientTape() as tape:
        tape.watch(z)
        p = keras.activations.get(activation)(z)
        name = "binary" if activation == "sigmoid" else "categorical"
        loss = factor * tf.reduce_sum(keras.losses.get(f"{name}_crossentropy")(one_hot, p))
    assert np.allclose(tape.gradient(loss, z), p - one_hot, atol=1e-4), f"{activation}: p - y"
sparse = keras.losses.sparse_categorical_crossentropy(labels, p)
assert np.allclose(sparse, keras.losses.categorical_crossentropy(one_hot, p)), "the same value"
with warnings.catch_warnings(record=True, action="always") as caught:
    one_unit = keras.activations.softmax(tf.constant([[-2.0], [0.0], [3.0]])).numpy()
assert (one_unit == 1).all() and caught, "softmax of one unit is always 1, and Keras warns"
assert network(X.shape[1], "positive").predict(X, verbose=0).min() > 0, "softplus: positive"

# Output:
# output: (178, 3)
