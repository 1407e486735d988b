"""Stacking adds an axis; concatenating does not."""

# %% shapes
import keras
import numpy as np
import tensorflow as tf

a, b = np.zeros((2, 3)), np.ones((2, 3))
for axis in (0, 1, -1):
    stacked = tf.stack([a, b], axis=axis)
    print("axis", axis, "gives", stacked.shape)
    assert np.array_equal(stacked, np.stack([a, b], axis=axis)), "NumPy agrees"
    assert np.array_equal(stacked, keras.ops.stack([a, b], axis=axis)), "Keras agrees"
print("concat gives", tf.concat([a, b], axis=0).shape)

# %% back again
first, second = tf.unstack(tf.stack([a, b]))

# %% images to a batch
images = [np.full((4, 4, 3), i) for i in range(5)]
print("batch:", tf.stack(images).shape)

# %% check
assert tf.stack([a, b]).ndim == 3 and tf.concat([a, b], axis=0).ndim == 2, "stack adds an axis"
assert np.array_equal(first, a) and np.array_equal(second, b), "unstack should undo it"
assert tf.stack(images).shape == (5, 4, 4, 3), "the batch axis comes first"

# Output:
# axis 0 gives (2, 2, 3)
# axis 1 gives (2, 2, 3)
# axis -1 gives (2, 3, 2)
# concat gives (4, 3)
# batch: (5, 4, 4, 3)
