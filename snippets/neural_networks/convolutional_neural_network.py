"""Sizes of a 3x3 filter on a 9x9 image, and the weights of dense and convolutional layers."""

# %% output size
import math


def valid_size(n, kernel, stride):
    return (n - kernel) // stride + 1


sizes = [valid_size(9, 3, stride) for stride in (1, 2, 3)]
print("9x9 image, 3x3 filter, valid, strides 1 2 3:", sizes)
print("same padding, strides 1 2:", [math.ceil(9 / stride) for stride in (1, 2)])

# %% check in Keras
import keras
import numpy as np

image = np.zeros((1, 9, 9, 1), dtype="float32")
for stride, size in zip((1, 2, 3), sizes):
    assert keras.layers.Conv2D(1, 3, strides=stride)(image).shape == (1, size, size, 1), "valid"

# %% parameters
dense, conv = keras.layers.Dense(32), keras.layers.Conv2D(32, 3)
dense.build((None, 100))
conv.build((None, 10, 10, 1))
print(f"10x10 image: dense 32 nodes {dense.count_params() - 32:,} weights + 32 biases")
print(f"             conv 32 filters {conv.count_params() - 32} weights + 32 biases")
print("filter tensor (height, width, channels in, filters):", tuple(conv.kernel.shape))

# %% check
assert sizes == [7, 4, 3], "floor((n - k) / s) + 1"
assert keras.layers.Conv2D(1, 3, padding="same")(image).shape == (1, 9, 9, 1), "same keeps 9x9"
assert dense.count_params() == 3200 + 32, "100 inputs x 32 nodes"
assert conv.count_params() == 288 + 32, "9 weights x 32 filters"

# Output:
# 9x9 image, 3x3 filter, valid, strides 1 2 3: [7, 4, 3]
# same padding, strides 1 2: [9, 5]
# 10x10 image: dense 32 nodes 3,200 weights + 32 biases
#              conv 32 filters 288 weights + 32 biases
# filter tensor (height, width, channels in, filters): (3, 3, 1, 32)
