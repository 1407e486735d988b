"""Month end is ME and hour is h; the new codes run on pandas 2.2 and 3."""

# %% error
import pandas as pd

s = pd.Series(range(60), index=pd.date_range("2026-01-01", periods=60, freq="D"))
try:
    s.resample("Month").sum()
except ValueError as error:
    print("ValueError:", str(error)[:24])

# %% fix
print(s.resample("ME").sum())
hours = pd.date_range("2026-01-01", periods=3, freq="h")
print(hours.strftime("%H:%M").tolist())

# %% check
assert s.resample("ME").sum().sum() == s.sum(), "every day falls into one month"
assert str(s.index.to_period("M")[0]) == "2026-01", "periods keep the letter M"

# Output:
# ValueError: Invalid frequency: Month
# 2026-01-31     465
# 2026-02-28    1246
# 2026-03-31      59
# Freq: ME, dtype: int64
# ['00:00', '01:00', '02:00']
