"""Each channel of an RGB image is a 2-D array, shown with a colour map of its own."""

# %% data: stripes of red, green, blue, white
import numpy as np

image = np.zeros((40, 40, 3), dtype="uint8")
image[:, :10] = [255, 0, 0]
image[:, 10:20] = [0, 255, 0]
image[:, 20:30] = [0, 0, 255]
image[:, 30:] = 255

# %% show
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(10, 3), layout="constrained")
axes[0].imshow(image)
axes[0].set_title("RGB")
for k, (name, cmap) in enumerate([("red", "Reds_r"), ("green", "Greens_r"), ("blue", "Blues_r")]):
    axes[k + 1].imshow(image[..., k], cmap=cmap, vmin=0, vmax=255)
    axes[k + 1].set_title(name)
plt.show()

# %% split and join
red, green, blue = np.moveaxis(image, -1, 0)
print("channel:", red.shape, " red in each stripe:", red[0, ::10])
assert red[0, ::10].tolist() == [255, 0, 0, 255], "red occurs in the red and the white stripe"
assert (np.stack([red, green, blue], axis=-1) == image).all(), "stacking restores the image"
assert image[..., ::-1][0, 0].tolist() == [0, 0, 255], "BGR puts red last"
