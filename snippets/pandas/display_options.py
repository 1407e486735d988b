"""Options change what is printed, not the values; option_context only for a block."""

# %% data
import pandas as pd

df = pd.DataFrame([range(30)], columns=[f"c{i}" for i in range(30)]) / 7e5

# %% one block
with pd.option_context("display.max_columns", None, "display.max_rows", None, "display.width", 80):
    print(df.iloc[:, :9].round(5))

# %% whole session
pd.set_option("display.max_columns", None)
pd.set_option("display.max_rows", 200)
pd.set_option("display.max_colwidth", None)
pd.set_option("display.width", 80)
pd.set_option("display.float_format", "{:.3f}".format)

# %% back to normal
pd.reset_option("display")

# %% check
with pd.option_context("display.max_columns", 6, "display.width", 80):
    short = str(df)
with pd.option_context("display.max_columns", None, "display.width", 80):
    full = str(df)
assert "..." in short and "c15" not in short, "few columns allowed: dots"
assert "..." not in full and "c15" in full, "None shows all columns"
small = pd.Series([0.00000012, 1.5])
assert "e-07" in str(small), "scientific notation by default, after reset_option"
with pd.option_context("display.float_format", "{:.3f}".format):
    shown = str(small)
assert "e-07" not in shown and "0.000" in shown, "float_format hides a small number"
assert small.iloc[0] == 0.00000012, "the value is unchanged"

# Output:
#     c0   c1   c2   c3       c4       c5       c6       c7       c8
# 0  0.0  0.0  0.0  0.0  0.00001  0.00001  0.00001  0.00001  0.00001
