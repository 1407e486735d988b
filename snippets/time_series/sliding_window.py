"""Windows of k values with the next value as target; a stride thins them out."""

# %% data
import pandas as pd

df = pd.DataFrame({"store": ["A"] * 10 + ["B"] * 8, "x": range(18)})

# %% windows
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

k = 4
series = df.loc[df["store"] == "A", "x"].to_numpy(dtype=float)
X, y = sliding_window_view(series, k)[:-1], series[k:]  # the next value
print(X[:2], y[:2])
sequences = X[..., np.newaxis]  # (samples, k, 1) for a recurrent layer
segments = sliding_window_view(series, k)[:: k // 2]  # half overlapping
print("segments:", segments[:, 0], "to", segments[:, -1])

# %% several: columns as features, each store by itself
features, parts = ["x"], []
for _, part in df.groupby("store"):
    view = sliding_window_view(part[features].to_numpy(dtype=float), k, axis=0)[:-1]
    parts.append((view.transpose(0, 2, 1), part["x"].to_numpy()[k:]))
X_all, y_all = (np.concatenate(arrays) for arrays in zip(*parts))
print("all stores:", X_all.shape, y_all.shape)

# %% check
assert sliding_window_view(series, k).shape == (10 - k + 1, k), "there should be T - k + 1 windows"
assert X.shape == (6, k) and len(y) == 6, "T - k windows should have a next value"
assert all(y[i] == series[i + k] for i in range(6)), "the target should follow its window"
for stride in (1, 2, 3, 5):
    windows = sliding_window_view(series, k)[::stride]
    assert len(windows) == (10 - k) // stride + 1, "floor((T - k) / stride) + 1 windows"
assert not X.flags.writeable and np.shares_memory(X, series), "it should be a read-only view"
assert X.copy().flags.writeable, "a copy should be writable"
assert np.array_equal(X_all[:6, :, 0], X) and len(X_all) == 6 + 4, "4 more windows of store B"
across = sliding_window_view(df["x"].to_numpy(), k)
assert any(9 in w and 10 in w for w in across), "without groupby a window should cross the border"
try:
    sliding_window_view(series, 11)
except ValueError as error:
    assert "larger" in str(error), "a window longer than the series should fail"

# Output:
# [[0. 1. 2. 3.]
#  [1. 2. 3. 4.]] [4. 5.]
# segments: [0. 2. 4. 6.] to [3. 5. 7. 9.]
# all stores: (10, 4, 1) (10,)
