"""== needs equal labels; to_numpy compares by position, eq by label."""

# %% data
import numpy as np
import pandas as pd

y_test = pd.Series([1, 0, 1], index=[7, 2, 5])
pred = pd.Series([1, 1, 1])

# %% error
try:
    y_test == pred
except ValueError as error:
    print("ValueError:", error)

# %% fix
print("accuracy:", round(np.mean(y_test.to_numpy() == pred.to_numpy()), 2))
old = pd.DataFrame({"a": [1, 2], "b": [3.0, np.nan]})
new = old.assign(a=[1, 9])
print(old.compare(new))

# %% check
assert (y_test.to_numpy() == pred.to_numpy()).sum() == 2, "by position"
assert y_test.eq(pred).sum() == 0, "by label: only 2 is common, and differs"
assert old.compare(new).shape == (1, 2), "one cell differs; NaN equals NaN"

# Output:
# ValueError: Can only compare identically-labeled Series objects
# accuracy: 0.67
#      a
#   self other
# 1  2.0   9.0
