"""A period is a whole month: it counts, groups dates and knows its first and last day."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {"date": pd.to_datetime(["2026-01-05", "2026-01-20", "2026-03-01"]), "x": [1, 2, 5]}
)

# %% group by month
month = df["date"].dt.to_period("M")
totals = df.groupby(month)["x"].sum()
print(totals)

# %% arithmetic
january, march = pd.Period("2026-01", freq="M"), pd.Period("2026-03", freq="M")
print((march - january).n, january + 1, january.end_time.date())
complete = totals.reindex(pd.period_range("2026-01", "2026-03", freq="M"), fill_value=0)
print(complete.tolist())

# %% check
assert totals.index.astype(str).tolist() == ["2026-01", "2026-03"], "months that occur"
assert (march - january).n == 2 and january + 2 == march, "months are counted"
assert complete.tolist() == [3, 0, 5], "reindex brings the empty month"

# Output:
# date
# 2026-01    3
# 2026-03    5
# Freq: M, Name: x, dtype: int64
# 2 2026-02 2026-01-31
# [3, 0, 5]
