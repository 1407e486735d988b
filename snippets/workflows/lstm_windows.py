"""Windows of 3 values from a series of 8 give 5 samples of shape (3, 1) with the next value."""

# %% data
import numpy as np

series = np.arange(10.0, 90.0, 10.0)


# %% function
def to_sequence(series, steps):
    """Windows (n, steps, 1) and the value after each."""
    windows = np.lib.stride_tricks.sliding_window_view(series, steps)[:-1]
    return windows[:, :, None], series[steps:]


X, y = to_sequence(series, 3)
print("X:", X.shape, "y:", y.shape)
for window, target in zip(X[:2], y[:2], strict=True):
    print(window.ravel(), "->", target)

# %% the same with a loop
loop = np.array([series[i : i + 3] for i in range(len(series) - 3)])

# %% a table of two columns: the view has the steps last, swap them
A = np.column_stack([series, -series])
X_table = np.lib.stride_tricks.sliding_window_view(A, 3, axis=0)[:-1].swapaxes(1, 2)
print("table:", X_table.shape)

# %% the same as a tf.data set
import keras

data = keras.utils.timeseries_dataset_from_array(series[:-1], series[3:], 3, batch_size=None)
X_2 = np.array([window for window, target in data])

# %% check
assert X.shape == (8 - 3, 3, 1), "n = L - w"
assert X[0].ravel().tolist() == [10, 20, 30] and y[0] == 40, "the next value"
assert y[-1] == series[-1], "the last value is a target, never an input"
assert np.array_equal(X[:, :, 0], loop), "the view equals the loop"
assert np.array_equal(X_table[1], A[1:4]), "each window is three rows of the table"
assert np.array_equal(X_2, loop), "timeseries_dataset_from_array makes the same windows"

# Output:
# X: (5, 3, 1) y: (5,)
# [10. 20. 30.] -> 40.0
# [20. 30. 40.] -> 50.0
# table: (5, 3, 2)
