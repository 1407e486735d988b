"""A plane of an RGB image is a 2-D array; where it is bright there is much of that colour."""

# %% data: a red, a green, a blue and a white square
import matplotlib.pyplot as plt
import numpy as np

image = np.zeros((40, 40, 3), dtype="uint8")
image[:20, :20, 0] = 255
image[:20, 20:, 1] = 255
image[20:, :20, 2] = 255
image[20:, 20:] = 255

# %% draw the image and its planes
fig, axes = plt.subplots(1, 5, figsize=(12, 3), layout="constrained")
axes[0].imshow(image)
axes[0].set_title("image")
maps = {"red": "Reds_r", "green": "Greens_r", "blue": "Blues_r"}
for channel, (name, cmap) in enumerate(maps.items()):
    plane = image[:, :, channel]
    axes[channel + 1].imshow(plane, cmap=cmap, vmin=0, vmax=255)
    axes[channel + 1].set_title(name)
    bright = [corner for corner, value in zip(
        ["red", "green", "blue", "white"], [plane[0, 0], plane[0, -1], plane[-1, 0], plane[-1, -1]]
    ) if value == 255]
    print(f"{name:5} plane is bright in:", bright)
    assert bright == [name, "white"], "white holds all three colours"

# %% grey
grey = image @ [0.299, 0.587, 0.114]
axes[4].imshow(grey, cmap="gray", vmin=0, vmax=255)
axes[4].set_title("luma")
for ax in axes:
    ax.axis("off")
print("grey of the four:", [round(float(v)) for v in grey[[0, 0, -1, -1], [0, -1, 0, -1]]])
plt.show()

# %% check
assert grey.shape == image.shape[:2] and np.isclose(grey.max(), 255), "weights sum to 1"

# Output:
# red   plane is bright in: ['red', 'white']
# green plane is bright in: ['green', 'white']
# blue  plane is bright in: ['blue', 'white']
# grey of the four: [76, 150, 29, 255]
