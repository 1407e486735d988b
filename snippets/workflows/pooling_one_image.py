"""2 x 2 pooling halves an 8 x 8 digit; max and mean of each patch agree with NumPy."""

# %% data
from sklearn.datasets import load_digits

image = load_digits().images[0]

# %% pool
import numpy as np
from keras import layers

batch = image[None, :, :, None].astype("float32")  # batch and channel axis
largest = np.array(layers.MaxPooling2D(2)(batch))[0, :, :, 0]
mean = np.array(layers.AveragePooling2D(2)(batch))[0, :, :, 0]
overall = float(layers.GlobalAveragePooling2D()(batch)[0, 0])
print(image.shape, "->", largest.shape)
print("max pooled, first row:", largest[0], " mean:", mean[0])
print(f"global average: {overall:.2f}")

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 3, figsize=(8, 3))
for ax, picture, name in zip(axes, [image, largest, mean], ["image", "max", "mean"], strict=True):
    ax.imshow(picture, cmap="gray")
    ax.set_title(name)
plt.show()

# %% check
patches = image.reshape(4, 2, 4, 2)
assert np.array_equal(largest, patches.max(axis=(1, 3))), "maximum of each patch"
assert np.allclose(mean, patches.mean(axis=(1, 3))), "mean of each patch"
assert np.isclose(overall, image.mean()), "one number per channel"
assert layers.MaxPooling2D(3)(batch).shape[1:3] == (2, 2), "the incomplete patches are dropped"
padded = layers.MaxPooling2D(3, padding="same")(batch)
assert padded.shape[1:3] == (3, 3), "padding='same' should keep them"
assert layers.MaxPooling2D(3, strides=1)(batch).shape[1:3] == (6, 6), "strides=1 hardly shrinks"

# Output:
# (8, 8) -> (4, 4)
# max pooled, first row: [ 0. 15. 15.  5.]  mean: [ 0.   11.5   8.75  1.25]
# global average: 4.59
