"""A row of 785 values is a label and 784 pixels: without the label it reshapes."""

# %% error
import numpy as np

rows = np.zeros((10, 785))
try:
    rows.reshape(-1, 28, 28)
except ValueError as error:
    print("ValueError:", error)

# %% fix
labels, images = rows[:, 0], rows[:, 1:].reshape(-1, 28, 28)
print(labels.shape, images.shape)

x, w = np.arange(10), 4
windows = x[: len(x) // w * w].reshape(-1, w)

# %% check
assert images.shape == (10, 28, 28), "ten images"
assert windows.tolist() == [[0, 1, 2, 3], [4, 5, 6, 7]], "the rest is cut off"

# Output:
# ValueError: cannot reshape array of size 7850 into shape (28,28)
# (10,) (10, 28, 28)
