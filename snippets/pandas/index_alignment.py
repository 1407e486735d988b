"""Assignment goes by label: other labels give NaN, to_numpy goes by position."""

# %% data
import pandas as pd

df = pd.DataFrame({"y": [10, 20, 30]}, index=[2, 5, 7])  # the rows of a split
pred = pd.Series([11.0, 19.0, 33.0])  # labels 0, 1, 2

# %% by label
df["wrong"] = pred
df["right"] = pred.to_numpy()
print(df)
error = (df["y"] - df["right"]).abs().mean()
print("MAE:", round(error, 2))

# %% arithmetic and concat
a, b = pd.Series([1, 2], index=["x", "y"]), pd.Series([10, 20], index=["y", "z"])
print((a + b).to_dict(), a.add(b, fill_value=0).to_dict())

# %% check
s = pd.Series([3, 1, 2])
frame = pd.DataFrame({"s": s})
frame["sorted"] = s.sort_values()
assert df["wrong"].isna().sum() == 2, "only label 2 meets, and it is another row"
assert round(error, 2) == 1.67, "the rows belong together"
assert (a + b).isna().sum() == 2, "union of the labels"
assert a.add(b, fill_value=0)["z"] == 20, "missing labels count as 0"
assert len(pd.concat([df["y"], pred], axis=1)) == 5, "extra rows"
assert frame["sorted"].tolist() == [3, 1, 2], "aligned back to the labels"
try:
    df["twice"] = pd.Series([1, 2], index=[2, 2])
    raised = False
except ValueError:
    raised = True
assert raised, "repeated labels should raise"

# Output:
#     y  wrong  right
# 2  10   33.0   11.0
# 5  20    NaN   19.0
# 7  30    NaN   33.0
# MAE: 1.67
# {'x': nan, 'y': 12.0, 'z': nan} {'x': 1.0, 'y': 12.0, 'z': 20.0}
