"""append is gone; concat adds frames, and a list of dicts builds a frame row by row."""

# %% error
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
row = {"a": 3, "b": "z"}
try:
    df.append(row, ignore_index=True)
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
longer = pd.concat([df, pd.DataFrame([row])], ignore_index=True)
rows = [{"a": i, "b": str(i)} for i in range(3)]
built = pd.DataFrame(rows)
print(longer)

# %% check
assert longer["a"].tolist() == [1, 2, 3] and longer.index.tolist() == [0, 1, 2], "one row more"
assert built.shape == (3, 2), "a list of dicts is built at once"

# Output:
# AttributeError: 'DataFrame' object has no attribute 'append'
#    a  b
# 0  1  x
# 1  2  y
# 2  3  z
