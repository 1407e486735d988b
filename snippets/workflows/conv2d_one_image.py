"""A Conv2D with a kernel of ninths is the mean of each 3 x 3 patch; a Sobel kernel finds edges."""

# %% data
from sklearn.datasets import load_digits

image = load_digits().images[0]

# %% a layer with a given kernel
import keras
import numpy as np


def convolve(image, kernel):
    """Apply a 2-D kernel to a grey image by a Conv2D layer."""
    batch = image[None, :, :, None].astype("float32")  # batch and channel axis
    layer = keras.layers.Conv2D(1, kernel.shape, padding="valid")
    layer.build(batch.shape)
    layer.set_weights([kernel[:, :, None, None], np.zeros(1)])
    return np.array(layer(batch))[0, :, :, 0]


blurred = convolve(image, np.full((3, 3), 1 / 9))
sobel = np.array([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
edges = convolve(image, sobel)
print("image", image.shape, "-> blurred", blurred.shape)

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 3, figsize=(8, 3))
pictures = {"image": image, "blur": blurred, "edges": edges}
for ax, (name, picture) in zip(axes, pictures.items(), strict=True):
    ax.imshow(picture, cmap="gray")
    ax.set_title(name)
plt.show()

# %% check
from scipy.signal import correlate2d

assert np.isclose(blurred[0, 0], image[:3, :3].mean(), atol=1e-5), "the mean of the patch"
assert np.allclose(edges, correlate2d(image, sobel, mode="valid"), atol=1e-4), "correlation"
assert blurred.std() < image[1:-1, 1:-1].std(), "blurring should lower the contrast"
bright = convolve(image, np.ones((3, 3)))
assert np.allclose(bright, 9 * blurred, atol=1e-3), "ones should be nine times too bright"

# Output:
# image (8, 8) -> blurred (6, 6)
