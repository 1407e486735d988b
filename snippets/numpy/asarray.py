"""asarray shares an existing array, array copies it; a PIL image gives a read-only array."""

# %% array or asarray
import numpy as np
from PIL import Image

a = np.zeros(3)
shared, copied = np.asarray(a), np.array(a)
shared[0] = 7
print("original:", a, " copy:", copied)

# %% images
image = Image.fromarray(np.full((2, 2), 100, dtype="uint8"))
pixels = np.asarray(image)
try:
    pixels[0, 0] = 0
except ValueError as error:
    print("ValueError:", error)

editable = np.array(image)
editable[0, 0] = 0
print("edited:", editable.tolist())

# %% check
assert shared is a and copied[0] == 0, "asarray shares, array copies"
assert editable[0, 0] == 0, "np.array gives an array to write to"

# Output:
# original: [7. 0. 0.]  copy: [0. 0. 0.]
# ValueError: assignment destination is read-only
# edited: [[0, 100], [100, 100]]
