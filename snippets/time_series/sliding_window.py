"""Windows of k values with the next value as target; a stride thins them out."""

# %% data
import pandas as pd

x = pd.Series(range(10), dtype=float).to_numpy()

# %% windows
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

k = 4
windows = sliding_window_view(x, k)
X, y = windows[:-1], x[k:]
print(X[:2], y[:2])
print("for a recurrent layer:", X[..., np.newaxis].shape)
strided = windows[::2]
print("stride 2:", strided[:, 0])

# %% check
assert windows.shape == (10 - k + 1, k), "T - k + 1 windows"
assert X.shape == (6, k) and y.shape == (6,), "T - k samples have a next value"
assert all(y[i] == x[i + k] for i in range(6)), "the target follows its window"
assert len(strided) == (10 - k) // 2 + 1, "floor((T - k) / stride) + 1"
assert not windows.flags.writeable, "the view is read-only"

# Output:
# [[0. 1. 2. 3.]
#  [1. 2. 3. 4.]] [4. 5.]
# for a recurrent layer: (6, 4, 1)
# stride 2: [0. 2. 4. 6.]
