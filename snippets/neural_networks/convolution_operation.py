"""Convolution flips the kernel, cross-correlation does not; in 1-D and in 2-D."""

# %% data
import numpy as np

signal = np.array([0.0, 0, 1, 2, 3, 0, 0])
kernel = np.array([1.0, 0, -1])


# %% one dimension, by the definition
def correlate(f, g):
    return np.array([np.sum(f[n : n + len(g)] * g) for n in range(len(f) - len(g) + 1)])


print("cross-correlation:", correlate(signal, kernel))
print("convolution:      ", correlate(signal, kernel[::-1]))
by_numpy = np.correlate(signal, kernel, mode="valid"), np.convolve(signal, kernel, mode="valid")

# %% two dimensions
from scipy.signal import convolve2d, correlate2d

image = np.arange(25.0).reshape(5, 5) ** 2
edge = np.array([[1.0, 2, 1], [0, 0, 0], [-1, -2, -1]])
patches = [[image[i : i + 3, j : j + 3] for j in range(3)] for i in range(3)]
matches = np.sum(np.array(patches) * edge, axis=(2, 3))
print("2-D result of 5x5 and 3x3:", matches.shape)

# %% check
assert np.allclose(correlate(signal, kernel), by_numpy[0]), "numpy.correlate does not flip"
assert np.allclose(correlate(signal, kernel[::-1]), by_numpy[1]), "numpy.convolve flips"
assert np.allclose(matches, correlate2d(image, edge, mode="valid")), "sliding products"
assert np.allclose(matches, convolve2d(image, edge[::-1, ::-1], mode="valid")), "flipped"

# Output:
# cross-correlation: [-1. -2. -2.  2.  3.]
# convolution:       [ 1.  2.  2. -2. -3.]
# 2-D result of 5x5 and 3x3: (3, 3)
