"""keras.ops works on symbolic tensors where TensorFlow and NumPy functions fail."""

# %% error
import keras
import numpy as np

x = keras.Input((5, 3))
try:
    np.mean(x, axis=1)
except (ValueError, TypeError) as error:
    print("NumPy:", type(error).__name__)

import tensorflow as tf

try:
    tf.reduce_mean(x, axis=1)
except ValueError as error:
    print("ValueError:", str(error)[:67])

# %% fix: keras.ops
model = keras.Model(x, keras.ops.mean(x, axis=1))
X = np.random.default_rng(0).normal(size=(2, 5, 3)).astype("float32")
assert np.allclose(model.predict(X, verbose=0), X.mean(axis=1), atol=1e-5), "the same mean"


# %% fix: a layer around the TensorFlow function
class ReduceMean(keras.layers.Layer):
    def call(self, inputs):
        return tf.reduce_mean(inputs, axis=1)


model = keras.Model(x, ReduceMean()(x))

# %% check
assert np.allclose(model.predict(X, verbose=0), X.mean(axis=1), atol=1e-5), "inside call it works"

# Output:
# NumPy: ValueError
# ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A K
