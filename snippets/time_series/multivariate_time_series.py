"""Long sensor records become a (time, features) table and (samples, steps, features)."""

# %% data
import numpy as np
import pandas as pd

time = pd.date_range("2026-01-01", periods=10, freq="h")
long = pd.DataFrame(
    {
        "time": np.tile(time, 2),
        "sensor": np.repeat(["left", "right"], 10),
        "value": np.arange(20.0),
    }
)

# %% wide
wide = long.pivot(index="time", columns="sensor", values="value")
print(wide.head(3))

# %% windows
steps = 4
windows = np.lib.stride_tricks.sliding_window_view(wide.to_numpy(), steps, axis=0)
windows = windows.transpose(0, 2, 1)
print("windows:", windows.shape)

# %% check
assert wide.shape == (10, 2), "time x features"
assert windows.shape == (7, 4, 2), "samples x time steps x features"
assert np.array_equal(windows[2], wide.iloc[2:6]), "a window is a slice of rows"

# Output:
# sensor               left  right
# time
# 2026-01-01 00:00:00   0.0   10.0
# 2026-01-01 01:00:00   1.0   11.0
# 2026-01-01 02:00:00   2.0   12.0
# windows: (7, 4, 2)
