"""imshow wants (H, W) or (H, W, 3); a flat row has to be reshaped first."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
print("one row:", X[0].shape, " as image:", X[0].reshape(8, 8).shape)

# %% grid of digits
import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 5, figsize=(8, 4), layout="constrained")
for ax, row, label in zip(axes.flat, X, y):
    image = ax.imshow(row.reshape(8, 8), cmap="gray_r", vmin=0, vmax=16)
    ax.set_title(f"label {label}")
    ax.axis("off")
plt.show()

# %% flat rows are refused
try:
    plt.imshow(X[0])
except TypeError as error:
    print("TypeError:", error)
plt.close("all")

# %% check
assert image.get_clim() == (0, 16), "vmin and vmax fix the scale for all digits"

# Output:
# one row: (64,)  as image: (8, 8)
# TypeError: Invalid shape (64,) for image data
