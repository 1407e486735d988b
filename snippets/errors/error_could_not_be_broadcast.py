"""One value per row needs a new axis: (2, 3) * (2,) fails, (2, 3) * (2, 1) works."""

# %% error
import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
weight_per_row = np.array([10, 100])
try:
    A * weight_per_row
except ValueError as error:
    print("ValueError:", str(error).strip())

# %% fix
weighted = A * weight_per_row[:, None]
print(weighted)

# %% check
assert weighted.tolist() == [[10, 20, 30], [400, 500, 600]], "row 0 by 10, row 1 by 100"
centred = A - A.mean(axis=1, keepdims=True)
assert centred.tolist() == [[-1, 0, 1], [-1, 0, 1]], "each row minus its own mean"
assert (np.zeros(4) - np.zeros((4, 1))).shape == (4, 4), "(n,) with (n, 1) gives (n, n)"
try:
    np.zeros(3)[[True, True, False]] = np.ones(3)
except ValueError as error:
    said = "NumPy boolean array indexing assignment cannot assign 3 input values to the 2 output"
    assert said in str(error), str(error)
else:
    raise AssertionError("it should raise ValueError")
try:
    weight_per_row += np.ones((3, 2), dtype=int)
except ValueError as error:
    assert "non-broadcastable output" in str(error), "in place, the left side cannot grow"

# Output:
# ValueError: operands could not be broadcast together with shapes (2,3) (2,)
# [[ 10  20  30]
#  [400 500 600]]
