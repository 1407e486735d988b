"""A period is a whole month: it counts, groups dates and knows its first and last day."""

# %% data
import pandas as pd

dates = pd.to_datetime(["2026-01-05", "2026-01-20", "2026-03-01"])
df = pd.DataFrame({"date": dates, "x": [1, 2, 5]})

# %% group: by year and month
df["month"] = df["date"].dt.to_period("M")
totals = df.groupby("month")["x"].sum()
every_month = pd.period_range(totals.index.min(), totals.index.max(), freq="M")
print(totals.reindex(every_month, fill_value=0))

# %% convert
df["year_month"] = df["date"].dt.strftime("%Y-%m")
df["first_day"] = df["month"].dt.to_timestamp()
df["fiscal_year"] = df["date"].dt.to_period("Q-MAR").dt.qyear  # years that end in March

# %% months: between a start and an end
start, end = df["date"].min(), df["date"]
df["months"] = (end.dt.year - start.year) * 12 + end.dt.month - start.month
print(df["months"].tolist())

# %% check
assert totals.index.astype(str).tolist() == ["2026-01", "2026-03"], "groupby should skip February"
assert totals.reindex(every_month, fill_value=0).tolist() == [3, 0, 5], "reindex should bring it"
by_end = df.resample("ME", on="date")["x"]
assert by_end.sum().tolist() == [3, 0, 5], "resample should keep the empty month, as a sum of 0"
assert by_end.mean().isna().sum() == 1, "its mean should be NaN"
january, march = pd.Period("2026-01", freq="M"), pd.Period("2026-03", freq="M")
assert (march - january).n == 2 and january + 2 == march, "months should be counted"
assert df["months"].tolist() == [0, 0, 2], "the year and month formula should agree"
assert df["fiscal_year"].tolist() == [2026] * 3, "January to March should end the fiscal year"
moment = pd.Timestamp("2026-01-01")
assert january != moment and not (df["month"] == moment).any(), "== should be False, silently"
assert january == pd.Timestamp("2026-01-31").to_period("M"), "as periods they should be equal"
try:
    january < moment
except TypeError as error:
    assert "Period" in str(error), "< should fail"
assert str(january.end_time.date()) == "2026-01-31", "a period should know its last day"

# Output:
# 2026-01    3
# 2026-02    0
# 2026-03    5
# Freq: M, Name: x, dtype: int64
# [0, 0, 2]
