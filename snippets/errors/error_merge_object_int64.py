"""Text and integer keys do not merge; convert one side, or read both as text."""

# %% error
import pandas as pd

left = pd.DataFrame({"id": ["1", "2"], "x": [0.1, 0.2]})
right = pd.DataFrame({"id": [1, 2], "y": [5, 6]})
try:
    left.merge(right, on="id")
except ValueError as error:
    print("ValueError:", "merge on" in str(error), "int64" in str(error))

# %% fix
left["id"] = left["id"].astype("int64")
result = left.merge(right, on="id")
print(result)

# %% check
assert result["y"].tolist() == [5, 6], "equal types find their partners"
assert str(1.0) == "1.0" and "007" != str(7), "text keys must be written alike"

# Output:
# ValueError: True True
#    id    x  y
# 0   1  0.1  5
# 1   2  0.2  6
