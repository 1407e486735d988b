"""A selection never changes the original when written through a copy; loc on the frame does."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [1, -2, 3], "y": ["a", "b", "c"]})

# %% change a part
part = df[df["x"] > 0].copy()
part["x"] = 100
print(df["x"].tolist(), part["x"].tolist())

# %% change the frame
df.loc[df["x"] < 0, "x"] = 0
print(df["x"].tolist())

# %% a column of its own
column = df["x"].copy()
column.iloc[0] = 77
df["x"] = df["x"].clip(upper=2)
print(df["x"].tolist())

# %% check
assert part["x"].tolist() == [100, 100], "the part changed"
assert df["x"].tolist() == [1, 0, 2], "the frame changed by loc and by assignment only"
assert column.iloc[0] == 77, "the column was a copy"

# Output:
# [1, -2, 3] [100, 100]
# [1, 0, 3]
# [1, 0, 2]
