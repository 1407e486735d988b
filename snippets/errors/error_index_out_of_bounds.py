"""Labels from 1 to 3 index past an identity matrix of 3 rows; labels from 0 do not."""

# %% error
import numpy as np

y = np.array([1, 3, 2])
try:
    np.eye(3)[y]
except IndexError as error:
    print("IndexError:", error)

# %% fix
one_hot = np.eye(3)[y - 1]
print(one_hot.argmax(axis=1))

# %% check
assert (one_hot.argmax(axis=1) == y - 1).all(), "labels should start at 0"
assert len(np.arange(5)[2:99]) == 3, "a slice stops at the end"

# Output:
# IndexError: index 3 is out of bounds for axis 0 with size 3
# [0 2 1]
