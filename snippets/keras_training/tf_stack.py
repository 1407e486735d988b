"""Stacking adds an axis; concatenating does not."""

# %% images to a batch, and back
import numpy as np
import tensorflow as tf

images = [np.full((4, 4, 3), k) for k in range(5)]  # equal shapes
batch = tf.stack(images)
print("batch:", batch.shape)
one = batch[0][None]  # a batch of one image
first, *others = tf.unstack(batch)

# %% which axis
a, b = np.zeros((2, 3)), np.ones((2, 3))
for axis in (0, 1, -1):
    print("axis", axis, "gives", tf.stack([a, b], axis=axis).shape)
print("concat gives", tf.concat([a, b], axis=0).shape)

# %% check
import keras

for axis in (0, 1, -1):
    stacked = np.stack([a, b], axis=axis)
    assert np.array_equal(tf.stack([a, b], axis=axis), stacked), "NumPy and TensorFlow agree"
    assert np.array_equal(keras.ops.stack([a, b], axis=axis), stacked), "so does Keras"
assert batch.shape == (5, 4, 4, 3) and one.shape == (1, 4, 4, 3), "the batch axis comes first"
assert np.array_equal(first, images[0]) and len(others) == 4, "unstack should undo it"
try:
    tf.stack([a, np.ones((3, 3))])
except Exception as error:
    assert type(error).__name__ in ("InvalidArgumentError", "ValueError"), repr(error)
else:
    raise AssertionError("unequal shapes should fail")
ragged = tf.ragged.stack([tf.ones(2), tf.ones(3)])
assert ragged.shape == (2, None), "tf.ragged.stack should take unequal lengths"

# Output:
# batch: (5, 4, 4, 3)
# axis 0 gives (2, 2, 3)
# axis 1 gives (2, 2, 3)
# axis -1 gives (2, 3, 2)
# concat gives (4, 3)
