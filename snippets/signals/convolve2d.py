"""convolve2d is full with zero borders, ndimage keeps the size and mirrors; both flip."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
image = rng.random((8, 10))

# %% filter
from scipy import ndimage, signal

kernel = np.array([[1.0, 2.0, 1.0], [0.0, 0.0, 0.0], [-1.0, -2.0, -1.0]])
filtered = signal.convolve2d(image, kernel, mode="same", boundary="symm")
same = ndimage.convolve(image.astype(float), kernel)  # any dimension, mirrored border
fast = signal.fftconvolve(image, kernel, mode="same")  # large kernels, zero border
print(filtered.shape, same.shape, fast.shape)

# %% neighbours of every cell in a grid
grid = (image > 0.5).astype(int)
ring = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]])
neighbours = signal.convolve2d(grid, ring, mode="same")

# %% check
assert np.allclose(filtered, same), "with mirrored borders both should agree"
zeros = signal.convolve2d(image, kernel, mode="same")
assert np.allclose(fast, zeros) and not np.allclose(fast, same), "fftconvolve: zeros outside"
full, valid = (signal.convolve2d(image, kernel, mode=mode).shape for mode in ("full", "valid"))
assert full == (10, 12) and valid == (6, 8), "full should grow by 2, valid shrink by 2"
assert neighbours[2, 3] == grid[1:4, 2:5].sum() - grid[2, 3], "it should count the eight around"
turned = signal.correlate2d(image, kernel[::-1, ::-1], mode="same", boundary="symm")
assert np.allclose(filtered, turned), "convolution should flip the kernel"
white = np.full((4, 4), 255, dtype="uint8")
assert ndimage.convolve(white, np.ones((3, 3)))[1, 1] != 9 * 255, "bytes should overflow"
assert ndimage.convolve(white.astype(float), np.ones((3, 3)))[1, 1] == 9 * 255, "floats should not"
colour = rng.random((8, 10, 3))
each = ndimage.convolve(colour, kernel[..., None])
alone = ndimage.convolve(colour[..., 1], kernel)
assert np.allclose(each[..., 1], alone), "(h, w, 1) should filter each channel"

# Output:
# (8, 10) (8, 10) (8, 10)
