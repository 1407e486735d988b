"""to_numeric with coerce finds the texts that are no numbers, and makes them missing."""

# %% error
import pandas as pd

s = pd.Series(["1.5", "?", "2,5", "7"])
try:
    s.astype(float)
except ValueError as error:
    print("ValueError:", error)

# %% fix: find them
bad = s[pd.to_numeric(s, errors="coerce").isna() & s.notna()]
print("culprits:", bad.tolist())

# %% fix: convert
fixed = pd.to_numeric(s.str.replace(",", "."), errors="coerce")
print(fixed.tolist())

# %% check
assert bad.tolist() == ["?", "2,5"], "what does not parse"
assert fixed.isna().sum() == 1 and fixed[2] == 2.5, "only the question mark is missing"
number = pd.Series(["$5", "1,234 kg"]).str.extract(r"(-?\d+\.?\d*)")[0].astype(float)
assert number.tolist() == [5, 1], "the extraction stops at a comma"

# Output:
# ValueError: could not convert string to float: '?'
# culprits: ['?', '2,5']
# [1.5, nan, 2.5, 7.0]
