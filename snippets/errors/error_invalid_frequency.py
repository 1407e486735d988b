"""Month end is ME and hour is h; the new codes run on pandas 2.2 and 3."""

# %% error
import warnings

import pandas as pd

s = pd.Series(range(60), index=pd.date_range("2026-01-01", periods=60, freq="D"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        s.resample("M").sum()
    except (ValueError, FutureWarning) as error:
        message = str(error)
print("error in pandas 3, warning in 2.2; it names ME:", "'ME'" in message)

# %% fix
print(s.resample("ME").sum())
hours = pd.date_range("2026-01-01", periods=3, freq="h")
print(hours.strftime("%H:%M").tolist())

# %% check
assert "'M' is" in message and "'ME'" in message, "the old code is refused, the new one named"
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        s.resample("H").sum()
    except (ValueError, FutureWarning) as error:
        hour = str(error)
said = ["Invalid frequency: H. Failed to parse with error message: ValueError('Invalid frequency"]
said += ["'H' is deprecated and will be removed in a future version, please use 'h' instead."]
assert hour.startswith(tuple(said)), hour
assert s.resample("ME").sum().sum() == s.sum(), "every day falls into one month"
assert str(s.index.to_period("M")[0]) == "2026-01", "periods keep the letter M"

# Output:
# error in pandas 3, warning in 2.2; it names ME: True
# 2026-01-31     465
# 2026-02-28    1246
# 2026-03-31      59
# Freq: ME, dtype: int64
# ['00:00', '01:00', '02:00']
