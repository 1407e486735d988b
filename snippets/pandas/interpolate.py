"""Linear interpolation counts rows, method="time" counts days."""

# %% data
import numpy as np
import pandas as pd

days = pd.to_datetime(["2026-01-01", "2026-01-02", "2026-01-05", "2026-01-06"])
s = pd.Series([np.nan, 10.0, np.nan, 30.0], index=days)

# %% interpolate
print("linear:", s.interpolate().tolist())
print("time:  ", s.interpolate(method="time").tolist())
print("inside:", s.interpolate(limit_area="inside", limit=1).tolist())

# %% check
tail = pd.Series([1.0, 2.0, np.nan])
assert s.interpolate()["2026-01-05"] == 20.0, "half way by rows"
assert s.interpolate(method="time")["2026-01-05"] == 25.0, "three of four days by time"
assert np.isnan(s.interpolate().iloc[0]), "the start stays missing"
assert s.interpolate(limit_direction="both").iloc[0] == 10.0, "unless both directions are allowed"
assert tail.interpolate().iloc[-1] == 2.0, "beyond the end the last value is repeated"
assert np.isnan(tail.interpolate(limit_area="inside").iloc[-1]), "unless inside only"
months = pd.Series([0.0, 31.0], index=pd.to_datetime(["2026-01-01", "2026-02-01"]))
daily = months.resample("D").interpolate("time")
assert daily.tolist() == list(range(32)), "days between months are filled in"

# Output:
# linear: [nan, 10.0, 20.0, 30.0]
# time:   [nan, 10.0, 25.0, 30.0]
# inside: [nan, 10.0, 20.0, 30.0]
