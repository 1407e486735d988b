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
times = pd.to_datetime(["2024-01-03", "2024-01-01", "2024-01-02"])
down = pd.Series([1, 2, 4], index=times.sort_values(ascending=False)).rolling("2D").sum()
assert down.tolist() == [1, 3, 6], "descending: no error, the window holds the later dates"
cases = {
    "right keys": lambda: pd.merge_asof(left.sort_values("time"), right[::-1], on="time"),
    "must be monotonic": lambda: pd.Series([1, 2, 3], index=times).rolling("7D").sum(),
}
for message, work in cases.items():
    try:
        work()
    except ValueError as error:
        assert message in str(error), f"{message} should be in the message"
    else:
        raise AssertionError(f"{message}: unsorted data should be refused")

# Output:
# ValueError: left keys must be sorted
#   id  time  price
# 0  a     2     10
# 1  b     3     20
# 2  a     5     11
