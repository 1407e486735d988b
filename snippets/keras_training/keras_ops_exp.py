"""keras.ops works like NumPy on backend tensors; float() makes a plain number of the result."""

# %% tensors and numbers
import keras
import numpy as np
from keras import ops

x = np.array([0.0, 1.0, -2.0], dtype="float32")
tensor = ops.exp(x)
print("as an array:", ops.convert_to_numpy(tensor).round(3))
print("as a number:", round(float(ops.mean(tensor)), 3))


# %% in a loss
def loss(y_true, y_pred):
    """Exponential of the squared error, one value per row."""
    error = ops.cast(y_true, y_pred.dtype) - y_pred
    return ops.mean(ops.exp(ops.square(error)), axis=-1)


y_true, y_pred = np.array([[1], [0]]), ops.convert_to_tensor([[0.7], [0.2]])
print("loss per row:", ops.convert_to_numpy(loss(y_true, y_pred)).round(3))

# %% check
import math

assert np.allclose(tensor, np.exp(x), rtol=1e-5), "the same values as NumPy"
assert not isinstance(ops.exp(-0.1), float), "a tensor is not a float"
assert math.isclose(float(ops.exp(-0.1)), math.exp(-0.1), rel_tol=1e-6), "float() converts"
assert np.allclose(loss(y_true, y_pred), np.exp([0.09, 0.04]), rtol=1e-5), "one value per row"
assert not hasattr(keras.backend, "exp") and hasattr(keras.backend, "epsilon"), "settings only"
for name in "mean sum square abs clip log sqrt max argmax reshape concatenate cast where".split():
    assert hasattr(ops, name), f"keras.ops should have {name}"
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", lambda y_true, y_pred: np.exp(y_true - y_pred))
try:
    model.fit(np.ones((4, 1)), np.ones((4, 1)), verbose=0)
except Exception as error:
    assert "NumPy" in str(error) or "numpy" in str(error), str(error)
else:
    raise AssertionError("NumPy inside a loss should fail on symbolic tensors")

# Output:
# as an array: [1.    2.718 0.135]
# as a number: 1.285
# loss per row: [1.094 1.041]
