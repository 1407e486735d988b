"""stack makes a new axis, concatenate lengthens an existing one."""

# %% data
import numpy as np

arrays = [np.full((2, 3), i) for i in range(4)]

# %% shapes
print("stack:          ", np.stack(arrays).shape)
print("stack last:     ", np.stack(arrays, axis=-1).shape)
print("concatenate:    ", np.concatenate(arrays).shape)
print("concatenate ax1:", np.concatenate(arrays, axis=1).shape)

expanded = np.concatenate([a[None] for a in arrays])

# %% average the predictions of several models
predictions = [np.array([0.2, 0.9]), np.array([0.4, 0.7])]
mean = np.stack(predictions).mean(axis=0)
print("mean prediction:", mean)

# %% check
assert (np.stack(arrays)[2] == arrays[2]).all(), "item 2 of the stack is array 2"
assert (np.stack(arrays) == expanded).all(), "stack is concatenate after adding an axis"
assert np.allclose(mean, [0.3, 0.8]), "the mean goes over the models"

# Output:
# stack:           (4, 2, 3)
# stack last:      (2, 3, 4)
# concatenate:     (8, 3)
# concatenate ax1: (2, 12)
# mean prediction: [0.3 0.8]
