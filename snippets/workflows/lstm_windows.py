"""Windows of 3 rows from a table of 8 give 5 samples (3, features) with the next value."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"sales": np.arange(10.0, 90.0, 10.0), "price": np.arange(8.0)})

# %% function
import numpy as np


def make_windows(table, steps, target=0):
    """X of shape (n, steps, features), y the value of column `target` right after each window."""
    values = np.asarray(table, dtype="float32")
    if values.ndim == 1:  # a single series: one feature
        values = values[:, None]
    windows = np.lib.stride_tricks.sliding_window_view(values, steps, axis=0)[:-1]
    return windows.swapaxes(1, 2).copy(), values[steps:, target]


# %% one series, and a table
X, y = make_windows(df["sales"], steps=3)
print("series:", X.shape, y.shape)
for window, target in zip(X[:2], y[:2], strict=True):
    print(window.ravel(), "->", target)
X_table, y_table = make_windows(df, steps=3, target=df.columns.get_loc("sales"))
print("table:", X_table.shape)

# %% the same as a tf.data set, for long series
import keras

values = df.to_numpy("float32")
data = keras.utils.timeseries_dataset_from_array(values[:-1], values[3:, 0], 3, batch_size=32)

# %% check
assert X.shape == (8 - 3, 3, 1), "n = L - w"
assert X[0].ravel().tolist() == [10, 20, 30] and y[0] == 40, "the target is the next value"
assert y[-1] == 80, "the last value is a target, never an input"
loop = np.array([values[i : i + 3] for i in range(len(values) - 3)])
assert np.array_equal(X_table, loop) and np.array_equal(y_table, y), "as a loop over the rows"
X_data, y_data = next(iter(data))
assert np.array_equal(X_data, loop) and np.array_equal(y_data, y), "tf.data gives the same"
cut = values[:6, 0].reshape(-1, 3, 1)
assert cut[1].ravel().tolist() == [40, 50, 60], "reshape only cuts, without overlap"
view = np.lib.stride_tricks.sliding_window_view(values[:, 0], 3)
assert not view.flags.writeable, "the view itself should be read-only"

# Output:
# series: (5, 3, 1) (5,)
# [10. 20. 30.] -> 40.0
# [20. 30. 40.] -> 50.0
# table: (5, 3, 2)
