"""stack makes a new axis, concatenate lengthens an existing one."""

# %% data
import numpy as np

arrays = [np.full((2, 3), i) for i in range(4)]

# %% join
print("stack:          ", np.stack(arrays).shape)
print("stack last:     ", np.stack(arrays, axis=-1).shape)
print("concatenate:    ", np.concatenate(arrays).shape)
print("concatenate ax1:", np.concatenate(arrays, axis=1).shape)

# %% average models
predictions = [np.array([0.2, 0.9]), np.array([0.4, 0.7])]
mean = np.stack(predictions).mean(axis=0)
print("mean prediction:", mean)

# %% split
parts = np.array_split(np.arange(10), 3)
print("parts:", [part.tolist() for part in parts])

# %% check
assert (np.stack(arrays)[2] == arrays[2]).all(), "item 2 of the stack should be array 2"
expanded = np.concatenate([a[None] for a in arrays])
assert (np.stack(arrays) == expanded).all(), "it should be concatenate after [None]"
assert np.allclose(mean, [0.3, 0.8]), "the mean should go over the models"
assert np.vstack([[1, 2], [3, 4]]).shape == (2, 2), "vstack should make rows of 1-D arrays"
message = "none"
try:
    np.stack([np.zeros(2), np.zeros(3)])
except ValueError as error:
    message = str(error)
assert message == "all input arrays must have the same shape", message

# Output:
# stack:           (4, 2, 3)
# stack last:      (2, 3, 4)
# concatenate:     (8, 3)
# concatenate ax1: (2, 12)
# mean prediction: [0.3 0.8]
# parts: [[0, 1, 2, 3], [4, 5, 6], [7, 8, 9]]
