"""Flips and quarter turns are views along an axis; roll moves the end to the front."""

# %% data
import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
rng = np.random.default_rng(0)
images = rng.random((10, 8, 6, 3))

# %% flip and turn
print("upside down:", np.flipud(A).tolist(), " mirrored:", np.fliplr(A).tolist())
print("against the clock:", np.rot90(A).tolist(), " clockwise:", np.rot90(A, k=-1).tolist())
mirrored = np.flip(images, axis=2)
print("batch turned:", np.rot90(images, axes=(1, 2)).shape)

# %% shift
x = np.array([1, 2, 3])
print("in a ring:", np.roll(x, 1), " rows:", np.roll(A, 1, axis=0).tolist())

# %% check
import pandas as pd
from scipy.ndimage import rotate

assert (np.flipud(A) == A[::-1]).all() and (np.fliplr(A) == A[:, ::-1]).all(), "the same by slices"
assert np.rot90(A, k=-1).tolist() == [[4, 1], [5, 2], [6, 3]], "clockwise"
assert (np.rot90(A, k=2) == np.flip(A)).all(), "half a turn is both flips"
assert (mirrored[3] == np.fliplr(images[3])).all(), "axis 2 should be the width"
assert (np.fliplr(images)[3] == np.flipud(images[3])).all(), "fliplr of a batch: upside down"
assert (np.flipud(images)[0] == images[-1]).all(), "flipud of a batch should reverse its order"
assert (np.flip(images[0])[..., 0] == images[0, ::-1, ::-1, 2]).all(), "red should become blue"
assert (np.flip(images[0], axis=(0, 1)) == images[0, ::-1, ::-1]).all(), "the colours stay"
assert pd.Series(x).shift(1).isna()[0] and np.roll(x, 1)[0] == 3, "shift leaves a gap"
assert np.roll(A, 1).tolist() == [[6, 1, 2], [3, 4, 5]], "without axis: of the flattened array"
assert np.shares_memory(np.rot90(A), A), "turns should be views"
assert not np.shares_memory(np.roll(A, 1), A), "roll should copy"
assert not mirrored.flags["C_CONTIGUOUS"], "a flipped view is not contiguous"
assert rotate(images[0], 30, reshape=False).shape == images[0].shape, "the size should stay"
try:
    np.fliplr(x)
    message = ""
except ValueError as error:
    message = str(error)
assert message == "Input must be >= 2-d.", message

# Output:
# upside down: [[4, 5, 6], [1, 2, 3]]  mirrored: [[3, 2, 1], [6, 5, 4]]
# against the clock: [[3, 6], [2, 5], [1, 4]]  clockwise: [[4, 1], [5, 2], [6, 3]]
# batch turned: (10, 6, 8, 3)
# in a ring: [3 1 2]  rows: [[4, 5, 6], [1, 2, 3]]
