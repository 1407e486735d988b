"""asarray shares an existing array, array copies it; a PIL image gives a read-only array."""

# %% data
import numpy as np
from PIL import Image

a = np.zeros(3)
image = Image.fromarray(np.full((2, 2), 100, dtype="uint8"))  # Image.open("photo.png")

# %% share or copy
shared, copied = np.asarray(a), np.array(a)
shared[0] = 7
print("original:", a, " copy:", copied)
print("a slice shares its memory:", np.shares_memory(a, a[1:3]))

# %% images
pixels = np.asarray(image)  # to read
editable = np.array(image)  # to write
editable[0, 0] = 0
print("writeable:", pixels.flags.writeable, editable.flags.writeable)

# %% check
import pandas as pd

assert shared is a and copied[0] == 0, "asarray should share, array copy"
try:
    pixels[0, 0] = 0
    message = "none"
except ValueError as error:
    message = str(error)
assert message == "assignment destination is read-only", f"writing should fail, not: {message}"
try:
    pixels.flags.writeable = True
    message = "none"
except ValueError:
    message = "refused"
assert message == "refused", "the memory of the image should stay read-only"
assert np.asarray([1, 2]) is not np.asarray([1, 2]), "lists are always copied"
assert not np.shares_memory(a, a[[0, 2]]) and not np.shares_memory(a, a[a > 0]), "copies"
own = pd.DataFrame({"x": [1.0, 2.0]}).to_numpy(copy=True)
own[0] = 5
assert own[0, 0] == 5, "to_numpy(copy=True) should be writeable in every pandas"

# Output:
# original: [7. 0. 0.]  copy: [0. 0. 0.]
# a slice shares its memory: True
# writeable: False True
