"""shift(1) gives each row its predecessor's value; diff and pct_change build on it."""

# %% data
import pandas as pd

sales = pd.Series([10, 12, 9, 15], index=pd.date_range("2026-01-01", periods=4), name="sales")

# %% lags
lags = sales.to_frame().shift([1, 2])
print(sales.to_frame().join(lags))
print("diff:", sales.diff().tolist())
print("next:", sales.shift(-1).tolist())

# %% check
moved = sales.shift(1, freq="D")
assert lags["sales_1"].isna().sum() == 1 and lags["sales_2"].isna().sum() == 2, "first rows"
assert lags["sales_1"].iloc[3] == 9, "the row before"
assert sales.diff().equals(sales - sales.shift(1)), "diff is the change to the row before"
assert sales.shift(1, fill_value=0).dtype == sales.dtype, "fill_value keeps integers"
assert moved.index[0] == pd.Timestamp("2026-01-02") and moved.iloc[0] == 10, "freq moves the dates"

# Output:
#             sales  sales_1  sales_2
# 2026-01-01     10      NaN      NaN
# 2026-01-02     12     10.0      NaN
# 2026-01-03      9     12.0     10.0
# 2026-01-04     15      9.0     12.0
# diff: [nan, 2.0, -3.0, 6.0]
# next: [12.0, 9.0, 15.0, nan]
