"""ZeroPadding2D adds zeros at the edges, also uneven ones; Cropping2D cuts them off."""

# %% pad and crop
import keras
import numpy as np

x = np.ones((1, 2, 2, 1), dtype="float32")
padded = np.asarray(keras.layers.ZeroPadding2D(1)(x))
print(padded[0, :, :, 0].astype(int))

# %% uneven: one row at the bottom, one column on the right
uneven = keras.layers.ZeroPadding2D(((0, 1), (0, 1)))(np.ones((1, 7, 7, 3)))
print("7 x 7 ->", tuple(uneven.shape))

# %% check
assert padded.shape == (1, 4, 4, 1) and padded.sum() == 4, "zeros all around"
assert np.array_equal(keras.layers.Cropping2D(1)(padded), x), "and off again"
assert uneven.shape == (1, 8, 8, 3), "an even size"

# Output:
# [[0 0 0 0]
#  [0 1 1 0]
#  [0 1 1 0]
#  [0 0 0 0]]
# 7 x 7 -> (1, 8, 8, 3)
