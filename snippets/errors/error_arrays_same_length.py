"""Lists of unequal length raise; Series are padded with missing values."""

# %% error
import pandas as pd

data = {"loss": [0.9, 0.5, 0.3], "val_loss": [1.0, 0.7]}
try:
    pd.DataFrame(data)
except ValueError as error:
    print("ValueError:", error)

# %% fix
df = pd.DataFrame({name: pd.Series(values) for name, values in data.items()})
print(df)

# %% check
assert df.shape == (3, 2) and df["val_loss"].isna().sum() == 1, "the short one is padded"
assert pd.DataFrame([{"a": 1, "b": 2}]).shape == (1, 2), "a dict of scalars is one row"

# Output:
# ValueError: All arrays must be of the same length
#    loss  val_loss
# 0   0.9       1.0
# 1   0.5       0.7
# 2   0.3       NaN
