"""Indexing with None (np.newaxis) inserts an axis of length 1 at that position."""

# %% data
import numpy as np

x = np.arange(4)
X = np.ones((10, 5))
images = np.ones((10, 28, 28))

# %% insert
print("column:", x[:, None].shape, " row:", x[None, :].shape)
print("channel:", images[..., np.newaxis].shape, " batch of one:", images[0][None].shape)
print("for a recurrent layer:", X[:, None].shape)

# %% pairs
difference = x[:, None] - x[None, :]
print("difference of every pair:", difference.shape)

# %% check
assert np.newaxis is None, "newaxis should be None"
assert np.expand_dims(images, axis=-1).shape == (10, 28, 28, 1), "expand_dims should do the same"
assert X[:, None].shape == (10, 1, 5), "it should be one step of five features"
assert difference[3, 1] == 2, "entry (i, j) should be x[i] - x[j]"

import pandas as pd

message = "none"
try:
    pd.Series(x)[:, None]
except ValueError as error:
    message = str(error)
assert "Multi-dimensional indexing" in message, "a Series should refuse [:, None]"
assert pd.Series(x).to_frame().shape == (4, 1), "to_frame should make a column"

# Output:
# column: (4, 1)  row: (1, 4)
# channel: (10, 28, 28, 1)  batch of one: (1, 28, 28)
# for a recurrent layer: (10, 1, 5)
# difference of every pair: (4, 4)
