"""A colour histogram does not change when pixels are moved, only when colours do."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
means = [[180, 80, 60]] * 20 + [[60, 90, 180]] * 20  # reddish and bluish pictures
images = [rng.normal(mean, 20, size=(32, 32, 3)).clip(0, 255).astype("uint8") for mean in means]


# %% features: a row for each image
def colour_histogram(image, bins=8):
    """Share of the pixels per bin, the channels one after the other."""
    counts = [np.histogram(image[..., k], bins=bins, range=(0, 256))[0] for k in range(3)]
    return np.concatenate(counts) / image[..., 0].size


X = np.array([colour_histogram(image) for image in images])
print("X:", X.shape)

# %% the most similar picture
distance = np.abs(X - X[0]).sum(axis=1)
print("most similar to the first:", distance[1:].argmin() + 1 < 20)

# %% joint histogram: which levels occur together
joint = np.histogramdd(images[0].reshape(-1, 3), bins=4, range=[(0, 256)] * 3)[0].ravel()

# %% check
moved = np.rot90(np.roll(images[0], 5, axis=1))
assert np.array_equal(colour_histogram(moved), X[0]), "moving pixels should change nothing"
assert distance[1:20].max() < distance[20:].min(), "other colours should be farther away"
assert np.isclose(X.sum(axis=1), 3).all(), "the shares of each channel should sum to 1"
assert joint.shape == (64,) and joint.sum() == 32 * 32, "one joint bin for each pixel"
scaled = colour_histogram(images[0] / 255)
assert scaled.reshape(3, 8)[:, 0].sum() == 3, "values of 0 to 1 should all land in the first bin"
dark = colour_histogram((images[0] * 0.6).astype("uint8"))
assert np.abs(dark - X[0]).sum() > 1, "darker light should move the histogram"

# Output:
# X: (40, 24)
# most similar to the first: True
