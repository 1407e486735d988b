"""RandAugment and erasing keep the range that they are told; scaled pixels need (0, 1)."""

# %% data: a batch of colour images, 0 to 255
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[100:164, 300:364].astype("float32")
images = np.stack([photo] * 16)

# %% one strength for many changes; active in training only
import keras
import numpy as np

keras.utils.set_random_seed(0)
augment = keras.Sequential(
    [
        keras.layers.RandomFlip("horizontal"),
        keras.layers.RandAugment(num_ops=2, factor=0.3),
        keras.layers.RandomErasing(factor=0.5, scale=(0.02, 0.2)),
    ]
)
augmented = np.asarray(augment(images, training=True))
print("shape", augmented.shape, "within 0..255:", augmented.min() >= 0 and augmented.max() <= 255)

# %% look at them
import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 8, figsize=(8, 2))
for ax, image in zip(axes.flat, augmented, strict=True):
    ax.imshow(image.astype("uint8"))
    ax.axis("off")
fig.savefig("augmented.png")

# %% for scaled pixels
layer = keras.layers.RandAugment(value_range=(0, 1), factor=0.3)
scaled = np.asarray(layer(images / 255, training=True))
print("scaled within 0..1:", scaled.min() >= 0 and scaled.max() <= 1)

# %% check
assert np.allclose(augment(images, training=False), images), "nothing at inference"
mean = [abs(keras.layers.RandAugment(factor=f, seed=0)(images, training=True) - images)
        for f in (0.1, 0.9)]
assert np.mean(mean[1]) > np.mean(mean[0]), "a larger factor should change more"
wrong = [np.max(keras.layers.RandAugment(seed=i)(images / 255, training=True)) for i in range(5)]
assert max(wrong) > 1.5, "the default range on scaled pixels should spoil them"
erase = keras.layers.RandomErasing((1.0, 1.0), scale=(0.1, 0.2), fill_value=0.0, seed=1)
holes = np.mean(np.asarray(erase(images, training=True)) == 0) - np.mean(images == 0)
assert 0.02 < holes < 0.25, "a rectangle of each image should be blotted out"

# Output:
# shape (16, 64, 64, 3) within 0..255: True
# scaled within 0..1: True
