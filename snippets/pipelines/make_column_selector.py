"""Columns are chosen by dtype at fit time; dtype is a keyword, the first argument a pattern."""

# %% data
import pandas as pd

df = pd.DataFrame({"age": [20, 30], "city": ["Rome", "Oslo"], "pay_usd": [1.5, 2.5]})

# %% select
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numeric = make_column_selector(dtype_include="number")
other = make_column_selector(dtype_exclude="number")
usd = make_column_selector("_usd$")
print(numeric(df), other(df), usd(df))

ct = make_column_transformer((StandardScaler(), numeric), (OneHotEncoder(), other))
print(ct.fit_transform(df).round(1))

# %% check
assert numeric(df) == ["age", "pay_usd"] and other(df) == ["city"], "by dtype"
assert usd(df) == ["pay_usd"], "by pattern"
try:
    make_column_selector(int)(df)
    raised = False
except TypeError:
    raised = True
assert raised, "a type as first argument is taken for a pattern"
assert "code" in numeric(df.assign(code=[7, 8])), "integer codes count as numbers"
rest = df.assign(flag=True, day=pd.Timestamp("2024-01-01"), span=pd.Timedelta(1, "D"))
assert "span" in numeric(rest), "durations count as numbers"
assert {"flag", "day"} <= set(other(rest)), "bool and dates are in the rest"

# Output:
# ['age', 'pay_usd'] ['city'] ['pay_usd']
# [[-1. -1.  0.  1.]
#  [ 1.  1.  1.  0.]]
