"""maximum compares two arrays; max reduces one."""

# %% elementwise
import numpy as np

x = np.array([-2.0, -0.5, 0.0, 3.0])
a, b = np.array([1, 5, 2]), np.array([4, 3, 2])
print("relu:", np.maximum(0, x))
print("larger:", np.maximum(a, b), " maximum of a:", a.max())
print("of three:", np.maximum.reduce([a, b, [3, 3, 3]]))
print("running:", np.maximum.accumulate([1, 3, 2, 5, 4]))

# %% check
assert (np.maximum(0, x) == x * (x > 0)).all(), "both should be the ReLU"
assert (np.maximum(a, b) == np.where(a > b, a, b)).all(), "the larger of each pair should be taken"
assert np.isnan(np.maximum(np.nan, 1)) and np.fmax(np.nan, 1) == 1, "fmax should ignore NaN"
assert np.max([1, 5], 0) == 5, "np.max(a, b) should take b as the axis"

# Output:
# relu: [0. 0. 0. 3.]
# larger: [4 5 2]  maximum of a: 5
# of three: [4 5 3]
# running: [1 3 3 5 5]
