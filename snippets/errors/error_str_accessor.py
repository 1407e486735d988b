"""Numbers have no .str: convert to text first; mixed object columns give NaN silently."""

# %% data
import pandas as pd

zip_code = pd.Series([1067, 80331])

# %% error
try:
    zip_code.str.zfill(5)
except AttributeError as error:
    print("AttributeError:", str(error)[:45])

# %% fix
print(zip_code.astype(str).str.zfill(5).tolist())
floats = pd.Series([1067.0, None])
print(floats.astype("Int64").astype(str).str.zfill(5).iloc[0])

# %% check
assert zip_code.astype(str).str.zfill(5).tolist() == ["01067", "80331"], "text now"
mixed = pd.Series(["a", 1], dtype=object)
assert mixed.str.upper().isna().tolist() == [False, True], "the number became NaN"
assert floats.astype(str).iloc[0] == "1067.0", "a float keeps its .0"

# Output:
# AttributeError: Can only use .str accessor with string values
# ['01067', '80331']
# 01067
