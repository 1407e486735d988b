"""An array has one dtype for all elements, keeps their order, and is copied from its input."""

# %% create
import numpy as np

a = np.array([1, 3, 2, 4])
matrix = np.array([[1, 2, 3], [4, 5, 6]], dtype="float32")
print(a, a.dtype, type(a).__name__)
print(matrix.shape, matrix.dtype)
assert a.tolist() == [1, 3, 2, 4], "the order is kept"

# %% one type for all
print("int and float:", np.array([1, 2.5]).dtype, " with text:", np.array([1, "a"]).dtype.kind)
a[0] = 2.9
print("2.9 stored in an int array:", a[0])
assert a[0] == 2, "an integer array truncates"

# %% copy, alias, view
b, c, part = a, a.copy(), a[1:3]
a[1] = 99
print("alias", b[1], " copy", c[1], " slice", part[0])
assert b[1] == 99 and c[1] == 3, "a plain assignment is the same array"
assert part[0] == 99, "a slice is a view"

# Output:
# [1 3 2 4] int64 ndarray
# (2, 3) float32
# int and float: float64  with text: U
# 2.9 stored in an int array: 2
# alias 99  copy 3  slice 99
