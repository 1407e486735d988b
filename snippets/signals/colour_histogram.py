"""A colour histogram does not change when pixels are moved, only when colours do."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
reddish = rng.normal([180, 80, 60], 20, size=(32, 32, 3)).clip(0, 255).astype("uint8")
bluish = rng.normal([60, 90, 180], 20, size=(32, 32, 3)).clip(0, 255).astype("uint8")


# %% features
def colour_histogram(image, bins=8):
    """Share of the pixels per bin, the channels one after the other."""
    counts = [np.histogram(image[..., k], bins=bins, range=(0, 256))[0] for k in range(3)]
    return np.concatenate(counts) / image[..., 0].size


red, blue = colour_histogram(reddish), colour_histogram(bluish)
print("features:", red.shape, " sum per channel:", red.reshape(3, -1).sum(axis=1))
print(f"distance red to blue {np.abs(red - blue).sum():.1f}")

moved = np.rot90(np.roll(reddish, 5, axis=1))

joint, _ = np.histogramdd(reddish.reshape(-1, 3), bins=4, range=[(0, 256)] * 3)

# %% check
assert np.array_equal(colour_histogram(moved), red), "moving pixels changes nothing"
assert np.abs(red - blue).sum() > 1, "other colours give another histogram"
assert joint.shape == (4, 4, 4) and joint.sum() == 32 * 32, "one joint bin per pixel"

# Output:
# features: (24,)  sum per channel: [1. 1. 1.]
# distance red to blue 4.3
