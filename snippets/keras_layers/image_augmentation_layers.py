"""Augmentation layers change images in training and leave them alone at inference."""

# %% a stack of them
import keras
import numpy as np
from sklearn.datasets import load_digits

augment = keras.Sequential([
    keras.layers.RandomRotation(0.05, fill_mode="constant", seed=0),
    keras.layers.RandomTranslation(0.1, 0.1, fill_mode="constant", seed=1),
    keras.layers.RandomZoom(0.1, fill_mode="constant", seed=2),
])
images = (load_digits().images[:4, ..., None] / 16).astype("float32")
train = np.asarray(augment(images, training=True))
again = np.asarray(augment(images, training=True))
print("shape kept:", train.shape == images.shape)

# %% a flip
flip = keras.layers.RandomFlip("horizontal", seed=0)
flipped = np.asarray(flip(np.repeat(images[:1], 50, axis=0), training=True))
mirrored = np.isclose(flipped, images[:1, :, ::-1], atol=1e-6).all(axis=(1, 2, 3))
print("about half are mirrored:", 10 < mirrored.sum() < 40)

# %% plot
import matplotlib.pyplot as plt

for column in range(4):
    for row, batch in enumerate((images, train)):
        plt.subplot(2, 4, 4 * row + column + 1)
        plt.imshow(batch[column, :, :, 0], cmap="gray")
        plt.axis("off")
plt.suptitle("original and augmented")
plt.show()

# %% check
assert not np.allclose(train, again), "different each time"
assert np.allclose(augment(images, training=False), images), "nothing at inference"
assert 10 < mirrored.sum() < 40, "each image with probability one half"

# Output:
# shape kept: True
# about half are mirrored: True
