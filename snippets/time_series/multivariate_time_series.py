"""Long sensor records become a (time, features) table and (samples, steps, features)."""

# %% data
import numpy as np
import pandas as pd

time = np.tile(pd.date_range("2026-01-01", periods=10, freq="h"), 2)
long = pd.DataFrame({"time": time, "sensor": np.repeat(["left", "right"], 10)})
long["value"] = np.arange(20.0)

# %% wide
wide = long.pivot(index="time", columns="sensor", values="value")
wide = wide.asfreq("h").ffill()  # a gap takes the last known value
print(wide.head(3))

# %% windows
from numpy.lib.stride_tricks import sliding_window_view

steps, target = 4, wide.columns[0]
X = sliding_window_view(wide.to_numpy(), steps, axis=0)[:-1].transpose(0, 2, 1)
y = wide[target].to_numpy()[steps:]  # the value right after each window
print("X:", X.shape, "y:", y.shape)

# %% table: past values of every variable as columns, for scikit-learn
lags = {f"{name}_lag_{k}": wide[name].shift(k) for name in wide for k in range(1, steps + 1)}
table = pd.DataFrame(lags).dropna()
print("table:", table.shape)

# %% check
assert X.shape == (10 - steps, steps, 2), "X should be samples x time steps x features"
assert np.array_equal(X[2], wide.iloc[2:6]) and y[2] == wide[target].iloc[6], "the next value"
assert np.array_equal(table.index, wide.index[steps:]), "table and y should have the same rows"
assert np.array_equal(table.filter(like="left").iloc[0, ::-1], X[0, :, 0]), "oldest first in X"
wrong = sliding_window_view(wide.to_numpy(), steps, axis=0)[0].reshape(steps, 2)
assert not np.array_equal(wrong, X[0]), "reshape instead of transpose should mix the features"
back = wide.melt(ignore_index=False).reset_index()
assert len(back) == len(long) and back["value"].equals(long["value"]), "melt should make it long"
try:
    pd.concat([long, long]).pivot(index="time", columns="sensor", values="value")
except ValueError as error:
    assert "duplicate entries" in str(error), "repeated times should fail"
averaged = pd.concat([long, long]).pivot_table(index="time", columns="sensor", values="value")
assert np.array_equal(averaged, wide), "pivot_table should average repeated times"
holes = long.drop(3).pivot(index="time", columns="sensor", values="value")
assert holes.isna().sum().sum() == 1, "a missing record should become NaN"

# Output:
# sensor               left  right
# time
# 2026-01-01 00:00:00   0.0   10.0
# 2026-01-01 01:00:00   1.0   11.0
# 2026-01-01 02:00:00   2.0   12.0
# X: (6, 4, 2) y: (6,)
# table: (6, 8)
