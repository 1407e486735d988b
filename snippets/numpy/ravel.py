"""ravel is a view where possible, flatten always a copy; both give one dimension."""

# %% data
import numpy as np

predictions = np.array([[0.2], [0.9], [0.6]])
image = np.zeros((4, 5, 3))

# %% flatten
print(predictions.shape, "->", predictions.ravel().shape)
print(image.shape, "->", image.ravel().shape)
print("last axis removed:", np.squeeze(predictions, axis=-1).shape)

# %% batch
batch = np.zeros((10, 4, 5, 3))
print("batch:", batch.reshape(len(batch), -1).shape)

# %% check
assert predictions.ravel().shape == (3,), "ravel should leave one dimension"
assert np.shares_memory(image, image.ravel()), "ravel should be a view here"
assert not np.shares_memory(image, image.flatten()), "flatten should copy"
assert batch.reshape(len(batch), -1).shape == (10, 60), "there should be one row per image"
assert np.squeeze(np.zeros((1, 3, 1))).shape == (3,), "squeeze should drop the batch axis too"

import pandas as pd

table = pd.DataFrame(predictions)
assert table.to_numpy().ravel().shape == (3,), "a DataFrame should go through to_numpy"
assert not hasattr(table, "ravel"), "it should have no ravel itself"

# Output:
# (3, 1) -> (3,)
# (4, 5, 3) -> (60,)
# last axis removed: (3,)
# batch: (10, 60)
