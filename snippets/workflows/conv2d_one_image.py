"""A Conv2D with a kernel of ninths is the mean of each 3 x 3 patch; a Sobel kernel finds edges."""

# %% data
import keras
import numpy as np
from scipy.signal import correlate2d
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32")
batch = image.reshape(1, 8, 8, 1)


# %% a layer with a given kernel
def conv(kernel):
    layer = keras.layers.Conv2D(1, kernel.shape, padding="valid")
    layer.build((None, 8, 8, 1))
    layer.set_weights([kernel.reshape(*kernel.shape, 1, 1), np.zeros(1)])
    return np.array(layer(batch))[0, :, :, 0]


blurred = conv(np.full((3, 3), 1 / 9))
sobel = np.array([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
edges = conv(sobel)
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
assert np.isclose(blurred[0, 0], image[:3, :3].mean(), atol=1e-5), "the mean of the patch"
assert np.allclose(edges, correlate2d(image, sobel, mode="valid"), atol=1e-4), "correlation"
assert blurred.std() < image[1:-1, 1:-1].std(), "blurring lowers the contrast"
assert np.allclose(conv(np.ones((3, 3))), 9 * blurred, atol=1e-3), "nine times too bright"

# Output:
# image (8, 8) -> blurred (6, 6)
