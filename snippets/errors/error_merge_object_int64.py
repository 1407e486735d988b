"""Text and integer keys do not merge; convert one side, or read both as text."""

# %% error
import pandas as pd

left = pd.DataFrame({"id": ["1", "2"], "x": [0.1, 0.2]})
right = pd.DataFrame({"id": [1, 2], "y": [5, 6]})
try:
    left.merge(right, on="id")
except ValueError as error:
    print("ValueError:", str(error)[:26], "...")

# %% fix
left["id"] = left["id"].astype("int64")
result = left.merge(right, on="id")
print(result)

# %% check
assert result["y"].tolist() == [5, 6], "equal types find their partners"
assert pd.Series([1.0]).astype(str)[0] == "1.0", "a float becomes 1.0, not 1"
category = pd.DataFrame({"id": pd.Categorical(["1", "2"])})
assert len(category.merge(right, on="id")) == 0, "a category matches no row"

# Output:
# ValueError: You are trying to merge on ...
#    id    x  y
# 0   1  0.1  5
# 1   2  0.2  6
