"""ravel is a view where possible, flatten always a copy; both give one dimension."""

# %% data
import numpy as np

predictions = np.array([[0.2], [0.9], [0.6]])
image = np.zeros((4, 5, 3))

# %% flatten
print(predictions.shape, "->", predictions.ravel().shape)
print(image.shape, "->", image.ravel().shape)
print("squeeze:", np.squeeze(np.zeros((1, 3, 1))).shape)
print("squeeze last:", np.squeeze(np.zeros((1, 3, 1)), axis=-1).shape)

# %% a batch keeps its first axis
batch = np.zeros((10, 4, 5, 3))
print("batch:", batch.reshape(len(batch), -1).shape)

# %% check
assert predictions.ravel().shape == (3,), "one dimension"
assert np.shares_memory(image, image.ravel()), "ravel of a contiguous array is a view"
assert not np.shares_memory(image, image.flatten()), "flatten copies"
assert batch.reshape(len(batch), -1).shape == (10, 60), "one row per image"

# Output:
# (3, 1) -> (3,)
# (4, 5, 3) -> (60,)
# squeeze: (3,)
# squeeze last: (1, 3)
# batch: (10, 60)
