"""Lists take no index arrays, and concatenate wants its arrays in one list."""

# %% error
import numpy as np

names = ["cat", "dog", "fox"]
order = np.array([2, 0])
try:
    names[order]
except TypeError as error:
    print("TypeError:", error)
try:
    np.concatenate(np.ones(3), np.zeros(2))
except TypeError as error:
    print("TypeError:", error)

# %% fix
print(np.array(names)[order], np.concatenate([np.ones(3), np.zeros(2)]))

# %% check
assert np.array(names)[order].tolist() == ["fox", "cat"], "an array takes an index array"
assert np.where(order > 0)[0].tolist() == [0], "where gives a tuple of arrays"

# Output:
# TypeError: only integer scalar arrays can be converted to a scalar index
# TypeError: only integer scalar arrays can be converted to a scalar index
# ['fox' 'cat'] [1. 1. 1. 0. 0.]
