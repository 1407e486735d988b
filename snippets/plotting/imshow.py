"""imshow wants (H, W) or (H, W, 3); a flat row has to be reshaped first."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% one image
import matplotlib.pyplot as plt

side = int(X.shape[1] ** 0.5)
image = X.iloc[0].to_numpy().reshape(side, side)
fig, ax = plt.subplots(figsize=(3, 3), layout="constrained")
ax.imshow(image, cmap="gray")
ax.set_title(f"label {y.iloc[0]}")
ax.axis("off")
plt.show()
print("flat row:", X.iloc[0].shape, " image:", image.shape)

# %% grid
high = X.to_numpy().max()
fig, axes = plt.subplots(2, 5, figsize=(8, 4), layout="constrained")
for ax, row, label in zip(axes.flat, X.to_numpy(), y):
    ax.imshow(row.reshape(side, side), cmap="gray", vmin=0, vmax=high)
    ax.set_title(f"label {label}")
    ax.axis("off")
plt.show()

# %% check
import numpy as np

assert ax.images[0].get_clim() == (0, high), "vmin and vmax should fix the scale for all"
ax = plt.figure("check").gca()
own = ax.imshow(image * 0.1)
assert own.get_clim()[1] < 2 and own.get_cmap().name == "viridis", "default: stretched, coloured"
assert ax.imshow(np.zeros((4, 4, 1))).get_array().shape == (4, 4), "(H, W, 1) should be grey"
messages = []
for wrong in (X.iloc[0], np.zeros((3, 4, 5)), np.array([None])):
    try:
        ax.imshow(wrong)
    except TypeError as error:
        messages.append(str(error))
assert messages[0].startswith("Invalid shape (64,)"), "a flat row should be refused"
assert messages[1].startswith("Invalid shape (3, 4, 5)"), "channels first should be refused"
assert messages[2].startswith("Image data of dtype object"), "None should be refused"
plt.close("check")

# Output:
# flat row: (64,)  image: (8, 8)
