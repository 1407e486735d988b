"""Options change what is printed, not the values; option_context only for a block."""

# %% data
import pandas as pd

df = pd.DataFrame([range(30)], columns=[f"c{i}" for i in range(30)]) / 7

# %% columns
with pd.option_context("display.max_columns", 6, "display.width", 80):
    short = str(df)
with pd.option_context("display.max_columns", None, "display.width", 80):
    full = str(df)
print("c15" in short, "c15" in full, "..." in short)

# %% digits
small = pd.Series([0.00001234, 1.5])
with pd.option_context("display.float_format", "{:.3f}".format):
    shown = str(small)
print(shown.splitlines()[0])

# %% check
assert "..." in short and "c15" not in short, "cut"
assert "c15" in full, "all columns"
assert "e-05" not in shown and "0.000" in shown, "no scientific notation"
assert small.iloc[0] == 0.00001234, "the value is unchanged"

# Output:
# False True True
# 0   0.000
