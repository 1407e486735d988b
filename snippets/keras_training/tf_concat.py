"""Concatenation grows one axis and keeps the number of axes, in all three libraries."""

# %% shapes
import keras
import numpy as np
import tensorflow as tf

a, b = np.zeros((2, 3)), np.ones((2, 3))
for axis in (0, 1):
    joined = tf.concat([a, b], axis=axis)
    print("axis", axis, "gives", joined.shape)
    assert np.array_equal(joined, np.concatenate([a, b], axis=axis)), "NumPy agrees"
    assert np.array_equal(joined, keras.ops.concatenate([a, b], axis=axis)), "Keras agrees"

# %% other axes must be equal
try:
    tf.concat([a, np.ones((3, 3))], axis=1)
except tf.errors.InvalidArgumentError as error:
    print("InvalidArgumentError:", "ConcatOp : Dimension" in str(error))

# %% not append
print("np.append without axis gives", np.append(a, b).shape)

# %% check
assert np.append(a, b).shape == (12,), "append flattens"

# Output:
# axis 0 gives (4, 3)
# axis 1 gives (2, 6)
# InvalidArgumentError: True
# np.append without axis gives (12,)
