"""keras.ops works like NumPy on backend tensors; float() makes a plain number of the result."""

# %% tensors and numbers
import math

import keras
import numpy as np
from keras import ops

x = np.array([0.0, 1.0, -2.0], dtype="float32")
tensor = ops.exp(x)
print("as an array:", ops.convert_to_numpy(tensor).round(3))

# %% in a loss
y_true, y_pred = np.array([[1], [0]]), np.array([[0.7], [0.2]], dtype="float32")


def loss(y_true, y_pred):
    """Exponential of the squared error."""
    error = ops.cast(y_true, y_pred.dtype) - y_pred
    return ops.mean(ops.exp(ops.square(error)), axis=-1)


values = ops.convert_to_numpy(loss(y_true, ops.convert_to_tensor(y_pred)))
print("loss per row:", values.round(3))

# %% the old backend module
print("keras.backend has exp:", hasattr(keras.backend, "exp"))

# %% check
assert np.allclose(tensor, np.exp(x), rtol=1e-5), "the same values as NumPy"
assert not isinstance(ops.exp(-0.1), float), "a tensor is not a float"
assert math.isclose(float(ops.exp(-0.1)), math.exp(-0.1), rel_tol=1e-6), "float() converts"
assert np.allclose(values, np.exp([0.09, 0.04]), rtol=1e-5), "one value per row"
assert not hasattr(keras.backend, "exp") and hasattr(keras.backend, "epsilon"), "settings only"

# Output:
# as an array: [1.    2.718 0.135]
# loss per row: [1.094 1.041]
# keras.backend has exp: False
