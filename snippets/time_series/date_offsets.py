"""MonthEnd(1) moves to the month end, from a month end to the next; MonthEnd(0) stays."""

# %% data
import pandas as pd

df = pd.DataFrame({"date": pd.to_datetime(["2026-01-01", "2026-01-31", "2026-02-11"])})

# %% offsets
from pandas.tseries.offsets import BusinessDay, MonthEnd, Week

d = df["date"]
df["month_end"] = d + MonthEnd(0)
df["month_start"] = d.dt.to_period("M").dt.to_timestamp()
df["a_month_later"] = d + pd.DateOffset(months=1)
df["3_months_before"] = d - pd.DateOffset(months=3)
df["next_quarter"] = (d.dt.to_period("Q") + 1).dt.to_timestamp()
df["next_business_day"] = d + BusinessDay(1)
df["next_monday"] = d + Week(weekday=0)
print(df.T.to_string(header=False))

# %% ranges
days = pd.date_range("2026-01-01", "2026-01-31", freq="D")
weekdays = pd.date_range("2026-01-01", "2026-01-31", freq="B")
ends = pd.date_range("2026-01-01", periods=3, freq="ME")
print(len(days), len(weekdays), ends.strftime("%Y-%m-%d").tolist())

# %% check
first, last = pd.Timestamp("2026-01-01"), pd.Timestamp("2026-01-31")
assert first + MonthEnd(0) == first + MonthEnd(1) == last, "the 1st should go to its month's end"
assert last + MonthEnd(1) == pd.Timestamp("2026-02-28"), "MonthEnd(1) should go to the next end"
assert last + MonthEnd(0) == last, "MonthEnd(0) should stay on a month end"
month = pd.DateOffset(months=1)
assert last + month - month == pd.Timestamp("2026-01-28"), "there and back should lose days"
assert last + pd.Timedelta(days=30) == pd.Timestamp("2026-03-02"), "30 days should miss February"
assert first in weekdays and len(weekdays) == 22, "business days should include New Year"
monday = pd.Timestamp("2026-01-05")
assert monday + Week(weekday=0) == pd.Timestamp("2026-01-12"), "Monday should go to the next one"
assert monday + Week(0, weekday=0) == monday, "n = 0 should stay on a Monday"
import warnings

said = {"M": "Invalid frequency: M. Failed to parse", "H": "Invalid frequency: H. Failed to parse"}
warnings.simplefilter("error")
for code, text in said.items():
    try:
        pd.date_range(first, last, freq=code)
    except (ValueError, FutureWarning) as error:
        message = str(error)
    assert message.startswith((text, f"'{code}' is deprecated")), message
assert pd.date_range(first, "2026-12-30", freq="ME")[-1].month == 11, "December should be missing"

# Output:
# date              2026-01-01 2026-01-31 2026-02-11
# month_end         2026-01-31 2026-01-31 2026-02-28
# month_start       2026-01-01 2026-01-01 2026-02-01
# a_month_later     2026-02-01 2026-02-28 2026-03-11
# 3_months_before   2025-10-01 2025-10-31 2025-11-11
# next_quarter      2026-04-01 2026-04-01 2026-04-01
# next_business_day 2026-01-02 2026-02-02 2026-02-12
# next_monday       2026-01-05 2026-02-02 2026-02-16
# 31 22 ['2026-01-31', '2026-02-28', '2026-03-31']
