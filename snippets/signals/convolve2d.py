"""convolve2d is full with zero borders, ndimage keeps the size and mirrors; both flip."""

# %% data
import numpy as np
from scipy import ndimage, signal

rng = np.random.default_rng(0)
image = rng.random((8, 10))
kernel = np.array([[1.0, 2.0, 1.0], [0.0, 0.0, 0.0], [-1.0, -2.0, -1.0]])

# %% sizes
for mode in ("full", "same", "valid"):
    print(f"{mode:5}", signal.convolve2d(image, kernel, mode=mode).shape)
same = signal.convolve2d(image, kernel, mode="same", boundary="symm")
filtered = ndimage.convolve(image, kernel)
print("ndimage", filtered.shape)

# %% the flip
flipped = kernel[::-1, ::-1]

# %% keep bytes from overflowing
white = np.full((4, 4), 255, dtype="uint8")
total = ndimage.convolve(white.astype(float), np.ones((3, 3)))
overflow = ndimage.convolve(white, np.ones((3, 3)))
print("sum of nine white pixels:", total[1, 1], " in uint8:", overflow[1, 1])

# %% check
assert np.allclose(same, filtered), "same size with mirrored borders agrees"
assert np.allclose(
    signal.convolve2d(image, kernel, mode="valid"),
    signal.correlate2d(image, flipped, mode="valid"),
), "convolution is correlation with the kernel turned by 180 degrees"
assert total[1, 1] == 9 * 255, "floats hold the sum"

# Output:
# full  (10, 12)
# same  (8, 10)
# valid (6, 8)
# ndimage (8, 10)
# sum of nine white pixels: 2295.0  in uint8: 247
