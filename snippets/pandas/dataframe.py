"""A DataFrame from columns, from records and from an array; Series align on their index."""

# %% columns
import numpy as np
import pandas as pd

df = pd.DataFrame({"x": [1, 2, 3], "name": ["a", "b", "c"]})
print(df)

# %% records
records = [{"epoch": 1, "loss": 0.9}, {"epoch": 2, "loss": 0.5, "val_loss": 0.6}]
log = pd.DataFrame(records)
print(log)

# %% array
X = np.arange(6).reshape(3, 2)
frame = pd.DataFrame(X, columns=["height", "width"], index=["r1", "r2", "r3"])
print(frame.loc["r2", "width"])

# %% check
aligned = pd.DataFrame({"s": pd.Series([1, 2, 3], index=[2, 1, 0])}, index=[0, 1, 2])
assert log["val_loss"].isna().tolist() == [True, False], "a missing key is a missing value"
assert aligned["s"].tolist() == [3, 2, 1], "a Series is aligned by label"
assert pd.DataFrame({"b": [1], "a": [2]}, columns=["a", "b"]).iloc[0].tolist() == [2, 1], "order"
mixed = pd.DataFrame(np.array([[1, "a"], [2, "b"]]))
assert not pd.api.types.is_numeric_dtype(mixed[0]), "text in the array makes all columns text"
try:
    pd.DataFrame({"x": 1, "y": 2})
    raised = False
except ValueError:
    raised = True
assert raised, "a dict of scalars should raise without an index"

# Output:
#    x name
# 0  1    a
# 1  2    b
# 2  3    c
#    epoch  loss  val_loss
# 0      1   0.9       NaN
# 1      2   0.5       0.6
# 3
