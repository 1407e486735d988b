"""MonthEnd(1) moves to the month end, from a month end to the next; MonthEnd(0) stays."""

# %% offsets
import pandas as pd
from pandas.tseries.offsets import BusinessDay, MonthEnd

first, last = pd.Timestamp("1991-01-01"), pd.Timestamp("1991-01-31")
print((first + MonthEnd(1)).date(), (last + MonthEnd(1)).date(), (last + MonthEnd(0)).date())
print((last + pd.DateOffset(months=1)).date())

# %% ranges
ends = pd.date_range("2026-01-01", periods=3, freq="ME")
print(ends.strftime("%Y-%m-%d").tolist())

# %% check
assert first + MonthEnd(1) == last, "from the first to the end of the same month"
assert last + MonthEnd(1) == pd.Timestamp("1991-02-28"), "from an end to the next end"
assert last + MonthEnd(0) == last, "zero stays on a month end"
assert pd.Timestamp("2026-01-02") + BusinessDay(1) == pd.Timestamp("2026-01-05"), "over Sunday"

# Output:
# 1991-01-31 1991-02-28 1991-01-31
# 1991-02-28
# ['2026-01-31', '2026-02-28', '2026-03-31']
