"""A Series carries labels, and arithmetic aligns on them rather than on positions."""

# %% data
import pandas as pd

a = pd.Series([1, 2, 3], index=["x", "y", "z"], name="a")
b = pd.Series({"z": 10, "y": 20, "w": 30})

# %% align
print(a + b)
print("by position:", (a.to_numpy() + b.to_numpy()).tolist())
print(a.to_frame().T)
print((a > 1).any(), (a > 1).all())

# %% check
df = pd.DataFrame({"p": [1.0, 3.0], "q": [2.0, 6.0]})
means = df.mean()
assert isinstance(df["p"], pd.Series) and isinstance(df[["p"]], pd.DataFrame), "brackets decide"
assert means["q"] == 4.0 and means.index.tolist() == ["p", "q"], "aggregation gives a Series"
assert (a + b).isna().sum() == 2, "labels in one operand only give NaN"
try:
    bool(a > 1)
    raised = False
except ValueError:
    raised = True
assert raised, "a Series has no single truth value"

# Output:
# w     NaN
# x     NaN
# y    22.0
# z    13.0
# dtype: float64
# by position: [11, 22, 33]
#    x  y  z
# a  1  2  3
# True False
