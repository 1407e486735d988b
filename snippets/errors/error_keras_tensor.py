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
averaged = keras.Model(x, keras.ops.mean(x, axis=1))
X = np.random.default_rng(0).normal(size=(2, 5, 3)).astype("float32")
print("mean over the steps:", averaged.predict(X, verbose=0).shape)


# %% fix: a layer around the TensorFlow function
class ReduceMean(keras.layers.Layer):
    def call(self, inputs):
        return tf.reduce_mean(inputs, axis=1)


wrapped = keras.Model(x, ReduceMean()(x))

# %% check
for model in (averaged, wrapped):
    assert np.allclose(model.predict(X, verbose=0), X.mean(axis=1), atol=1e-5), "the same mean"
try:
    keras.Model(x, np.zeros((2, 3)))
except ValueError as error:
    assert "values must be KerasTensors" in str(error), "an array is no output"

# Output:
# NumPy: ValueError
# ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A K
# mean over the steps: (2, 3)
