"""Predictions for some rows are assigned by their index, not as a shorter list."""

# %% error
import pandas as pd

df = pd.DataFrame({"x": [1, 2, 3]})
valid = df[df["x"] > 1]
y_pred = [0.2, 0.9]
try:
    df["pred"] = y_pred
except ValueError as error:
    print("ValueError:", error)

# %% fix
df["pred"] = pd.Series(y_pred, index=valid.index)
print(df)

# %% check
assert df["pred"].isna().tolist() == [True, False, False], "rows without a prediction are missing"
assert df.loc[2, "pred"] == 0.9, "each value at its own row"
lists = {"a": [1, 2, 3], "b": [4]}
padded = pd.DataFrame({k: pd.Series(v) for k, v in lists.items()})
assert padded["b"].isna().sum() == 2, "the shorter list is filled up with NaN"

# Output:
# ValueError: Length of values (2) does not match length of index (3)
#    x  pred
# 0  1   NaN
# 1  2   0.2
# 2  3   0.9
