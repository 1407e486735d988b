"""MaxPooling2D takes the maximum of each 2 x 2 window; valid padding drops an odd edge."""

# %% one channel by hand
import keras
import numpy as np

image = np.arange(16, dtype="float32").reshape(1, 4, 4, 1)
pooled = keras.ops.convert_to_numpy(keras.layers.MaxPooling2D()(image))
print(image[0, :, :, 0].astype(int))
print(pooled[0, :, :, 0].astype(int))

# %% odd sizes
maps = np.zeros((1, 7, 7, 3))
valid = keras.layers.MaxPooling2D()(maps).shape
same = keras.layers.MaxPooling2D(padding="same")(maps).shape
print("7 x 7 valid:", tuple(valid), "same:", tuple(same))

# %% sequences

# %% check
assert pooled[0, :, :, 0].tolist() == [[5, 7], [13, 15]], "maximum of each window"
assert valid == (1, 3, 3, 3) and same == (1, 4, 4, 3), "floor and ceiling"
assert keras.layers.MaxPooling2D(3, strides=2)(maps).shape == (1, 3, 3, 3), "(7 - 3) // 2 + 1"
assert keras.layers.MaxPooling1D(2)(np.zeros((1, 10, 3))).shape == (1, 5, 3), "time axis halved"
assert keras.layers.MaxPool2D is keras.layers.MaxPooling2D, "an alias"

# Output:
# [[ 0  1  2  3]
#  [ 4  5  6  7]
#  [ 8  9 10 11]
#  [12 13 14 15]]
# [[ 5  7]
#  [13 15]]
# 7 x 7 valid: (1, 3, 3, 3) same: (1, 4, 4, 3)
