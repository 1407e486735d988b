"""Calendar features from a date column; the ISO week of 1 January may be week 53."""

# %% data
import numpy as np
import pandas as pd

d = pd.Series(pd.to_datetime(["2026-01-31 08:30", "2026-12-31 23:00", "2027-01-01 00:00"]))

# %% features
features = pd.DataFrame(
    {
        "month": d.dt.month,
        "weekday": d.dt.day_of_week,
        "weekend": d.dt.day_of_week >= 5,
        "hour": d.dt.hour,
        "month_end": d.dt.is_month_end,
        "iso_week": d.dt.isocalendar().week,
    }
)
print(features)
angle = 2 * np.pi * d.dt.month / 12
circle = np.column_stack([np.sin(angle), np.cos(angle)])

# %% check
assert features["weekday"].tolist() == [5, 3, 4] and d.dt.day_name()[0] == "Saturday", "Monday: 0"
assert features["iso_week"].tolist() == [5, 53, 53], "1 January 2027 belongs to week 53"
assert features["month_end"].tolist() == [True, True, False], "the last day of the month"
assert np.linalg.norm(circle[1] - circle[2]) < 0.6, "December and January are neighbours"
assert (d.dt.normalize().dt.hour == 0).all(), "normalize goes to midnight"

# Output:
#    month  weekday  weekend  hour  month_end  iso_week
# 0      1        5     True     8       True         5
# 1     12        3    False    23       True        53
# 2      1        4    False     0      False        53
