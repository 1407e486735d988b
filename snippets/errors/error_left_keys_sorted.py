"""merge_asof wants both sides sorted by time alone, also with by=."""

# %% error
import pandas as pd

left = pd.DataFrame({"id": ["a", "a", "b"], "time": [2, 5, 3]})
right = pd.DataFrame({"id": ["a", "b", "a"], "time": [1, 2, 4], "price": [10, 20, 11]})
try:
    pd.merge_asof(left, right, on="time", by="id")
except ValueError as error:
    print("ValueError:", error)

# %% fix
result = pd.merge_asof(left.sort_values("time"), right.sort_values("time"), on="time", by="id")
print(result)

# %% check
assert result["price"].tolist() == [10, 20, 11], "the last earlier price of the same id"

# Output:
# ValueError: left keys must be sorted
#   id  time  price
# 0  a     2     10
# 1  b     3     20
# 2  a     5     11
