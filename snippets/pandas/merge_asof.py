"""Each trade gets the last earlier quote of its own symbol, if it is recent enough."""

# %% data
import pandas as pd

trades = pd.DataFrame({"time": [2, 5, 7, 9], "name": ["a", "a", "b", "a"]})
quotes = pd.DataFrame({"time": [1, 3, 5], "name": ["a", "b", "a"], "price": [10, 20, 11]})

# %% as-of
latest = pd.merge_asof(trades, quotes, on="time", by="name")
recent = pd.merge_asof(trades, quotes, on="time", by="name", tolerance=3)
strict = pd.merge_asof(trades, quotes, on="time", by="name", allow_exact_matches=False)
print(latest.assign(recent=recent["price"], strict=strict["price"]))

# %% check
assert latest["price"].tolist() == [10, 11, 20, 11], "the last quote at or before each trade"
assert recent["price"].isna().tolist() == [False, False, True, True], "too old is missing"
assert strict["price"].tolist() == [10, 10, 20, 11], "strictly earlier"
assert len(latest) == len(trades), "every left row stays once"
try:
    pd.merge_asof(trades[::-1], quotes, on="time")
    raised = False
except ValueError:
    raised = True
assert raised, "unsorted keys should raise"
try:
    pd.merge_asof(trades.astype({"time": float}), quotes, on="time")
    raised = False
except pd.errors.MergeError:
    raised = True
assert raised, "other dtypes should raise"

# Output:
#    time name  price  recent  strict
# 0     2    a     10    10.0      10
# 1     5    a     11    11.0      10
# 2     7    b     20     NaN      20
# 3     9    a     11     NaN      11
