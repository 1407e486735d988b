"""Concatenation grows one axis and keeps the number of axes, in all three libraries."""

# %% shapes
import keras
import numpy as np
import tensorflow as tf

a, b = np.zeros((2, 3)), np.ones((2, 3))
print("below each other:", tf.concat([a, b], axis=0).shape)
print("side by side:", tf.concat([a, b], axis=-1).shape)
on_any_backend = keras.ops.concatenate([a, b], axis=0)

# %% in a loop: collect, then concatenate once
parts = [np.full((2, 3), k) for k in range(4)]
print("four parts:", tf.concat(parts, axis=0).shape)

# %% check
for axis in (0, 1, -1):
    joined = np.concatenate([a, b], axis=axis)
    assert np.array_equal(tf.concat([a, b], axis=axis), joined), "NumPy and TensorFlow agree"
    assert np.array_equal(keras.ops.concatenate([a, b], axis=axis), joined), "so does Keras"
    layer = keras.layers.Concatenate(axis=axis)
    assert axis == 0 or np.array_equal(layer([a, b]), joined), "and the layer"
assert np.append(a, b).shape == (12,), "append without axis should flatten"
integer = tf.ones((2, 3), tf.int32)
assert keras.ops.concatenate([a, integer]).shape == (4, 3), "keras.ops should cast by itself"
for wrong in (
    lambda: tf.concat([a, np.ones((3, 3))], axis=1),
    lambda: tf.concat([tf.constant(a), integer], axis=0),
    lambda: tf.concat(a, b),
):
    try:
        wrong()
    except Exception as error:
        kind = type(error).__name__
        assert kind in ("InvalidArgumentError", "TypeError", "ValueError"), repr(error)
    else:
        raise AssertionError("unequal shapes, mixed types and a missing list should fail")

# Output:
# below each other: (4, 3)
# side by side: (2, 6)
# four parts: (8, 3)
