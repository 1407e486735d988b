"""Tensors have neither NumPy's methods nor item assignment; keras.ops or an array have."""

# %% error
import keras
import numpy as np

t = keras.ops.arange(6.0)
try:
    t.reshape(2, -1)
except AttributeError as error:
    print("AttributeError:", str(error).split(". ")[0])
try:
    t[0] = 1
except TypeError as error:
    print("TypeError: ...", str(error).split("' ")[1])

# %% fix: keras.ops
print(keras.ops.reshape(t, (2, -1)).shape, float(keras.ops.max(t)))
changed = keras.ops.where(keras.ops.arange(6) == 0, 1.0, t)

# %% fix: a NumPy array
array = keras.ops.convert_to_numpy(t).copy()
array[0] = 1
print(array.reshape(2, -1))

# %% check
assert float(changed[0]) == 1 and float(t[0]) == 0, "a new tensor, the old one stays"
assert np.array_equal(array, np.asarray(changed)), "the same values"

# Output:
# AttributeError: EagerTensor object has no attribute 'reshape'
# TypeError: ... object does not support item assignment
# (2, 3) 5.0
# [[1. 1. 2.]
#  [3. 4. 5.]]
