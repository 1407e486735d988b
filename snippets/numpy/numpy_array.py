"""An array has one dtype for all elements, keeps their order, and is copied from its input."""

# %% create
import numpy as np

a = np.array([1, 3, 2, 4])
matrix = np.array([[1, 2, 3], [4, 5, 6]], dtype="float32")
print(a, a.dtype, "-", matrix.shape, matrix.dtype)
print("constant:", np.full((2, 3), 7.0).tolist())

# %% from pandas
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [0.5, 1.5], "c": ["x", "y"]})
values = df.select_dtypes("number").to_numpy(dtype="float32")
print(values.dtype, values.tolist())

# %% check
assert a.tolist() == [1, 3, 2, 4], "the order should be kept"
assert np.array([1, 2.5]).dtype == float, "an int with a float should be float64"
assert np.array([1, "a"]).tolist() == ["1", "a"], "numbers with a text should become text"
assert df.to_numpy().dtype == object, "a text column should make everything object"
assert np.array([1, None]).dtype == object, "None should make it object"
b, c, part = a, a.copy(), a[1:3]
a[1] = 99
assert b[1] == 99 and c[1] == 3, "a plain assignment should be the same array"
assert part[0] == 99, "a slice should be a view"
a[0] = 2.9
assert a[0] == 2, "an integer array should truncate"
assert [1, 2] * 2 == [1, 2, 1, 2] and (np.array([1, 2]) * 2).tolist() == [2, 4], "lists repeat"
message = "none"
try:
    np.array([[1], [1, 2]])
except ValueError as error:
    message = str(error)
assert "inhomogeneous shape" in message, "rows of unequal length should raise"

# Output:
# [1 3 2 4] int64 - (2, 3) float32
# constant: [[7.0, 7.0, 7.0], [7.0, 7.0, 7.0]]
# float32 [[1.0, 0.5], [2.0, 1.5]]
