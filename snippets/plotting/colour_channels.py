"""A plane of an RGB image is a 2-D array; where it is bright there is much of that colour."""

# %% data
import numpy as np

image = np.zeros((40, 40, 3), dtype="uint8")  # red, green, blue, white squares
image[:20, :20, 0], image[:20, 20:, 1], image[20:, :20, 2] = 255, 255, 255
image[20:, 20:] = 255

# %% planes
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(10, 3), layout="constrained")
axes[0].imshow(image)
axes[0].set_title("image")
maps = {"red": "Reds_r", "green": "Greens_r", "blue": "Blues_r"}
for ax, channel, (name, cmap) in zip(axes[1:], range(3), maps.items()):
    ax.imshow(image[:, :, channel], cmap=cmap, vmin=0, vmax=255)
    ax.set_title(name)
for ax in axes:
    ax.axis("off")
plt.show()

# %% grey
grey = image[..., :3] @ np.array([0.299, 0.587, 0.114])
fig, ax = plt.subplots(figsize=(3, 3), layout="constrained")
ax.imshow(grey, cmap="gray", vmin=0, vmax=255)
ax.set_title("grey")
ax.axis("off")
plt.show()
print("image", image.shape, "grey", grey.shape, grey.dtype)
print("mean per channel:", image.mean(axis=(0, 1)).round(1))

# %% check
corners = {"red": (0, 0), "green": (0, -1), "blue": (-1, 0), "white": (-1, -1)}
for channel, name in enumerate(maps):
    bright = [corner for corner, place in corners.items() if image[place][channel] == 255]
    assert bright == [name, "white"], f"the {name} plane should be bright in {name} and white"
assert grey.shape == image.shape[:2] and np.isclose(grey.max(), 255), "weights should sum to 1"
assert (image[..., ::-1][0, 0] == [0, 0, 255]).all(), "BGR should swap red and blue"
low, high = plt.get_cmap("Reds")(0.0), plt.get_cmap("Reds")(1.0)
assert sum(low[:3]) > sum(high[:3]), "Reds should be white at low values"

# Output:
# image (40, 40, 3) grey (40, 40) float64
# mean per channel: [127.5 127.5 127.5]
