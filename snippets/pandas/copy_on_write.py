"""A selection never changes the original when written through a copy; loc on the frame does."""

# %% data
import pandas as pd

df = pd.DataFrame({"x": [1, -2, 3], "y": ["a", "b", "c"]})

# %% change the frame
df.loc[df["x"] < 0, "x"] = 0  # not df["x"][mask] = 0
df["x"] = df["x"].clip(upper=2)  # not df["x"].clip(upper=2, inplace=True)
print(df["x"].tolist())

# %% change a part
part = df[df["x"] > 0].copy()
part["x"] = 100
print(df["x"].tolist(), part["x"].tolist())

# %% check
import warnings

assert part["x"].tolist() == [100, 100], "the part changed"
assert df["x"].tolist() == [1, 0, 2], "the frame changed by loc and by assignment only"
new = int(pd.__version__.split(".")[0]) >= 3
if not new:
    pd.options.mode.copy_on_write = True  # pandas 2.2 then behaves like 3
column = df["x"]
column.iloc[0] = 77
assert df["x"].iloc[0] == 1, "writing to a column taken out leaves the frame as it was"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    df["x"][df["x"] > 1] = 0
    df["x"].replace(1, 0, inplace=True)
    df[df["x"] > 1]["x"] = 0
assert df["x"].tolist() == [1, 0, 2], "chained assignment should have no effect"
assert len(caught) >= 3, "and each of the three should warn"
assert not df["x"].to_numpy().flags.writeable, "to_numpy is a read-only view"

# Output:
# [1, 0, 2]
# [1, 0, 2] [100, 100]
