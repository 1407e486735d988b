"""A split may give fewer columns than names; extract always gives the same number."""

# %% error
import pandas as pd

df = pd.DataFrame({"name": ["Ann", "Bob"]})
try:
    df[["first", "last"]] = df["name"].str.split(" ", n=1, expand=True)
except ValueError as error:
    print("ValueError:", error)

# %% fix
parts = df["name"].str.split(" ", n=1, expand=True).reindex(columns=range(2))
df[["first", "last"]] = parts
print(df)

full = pd.Series(["Ann Lee", "Bob"])
extracted = full.str.extract(r"(?P<first>\S+)(?:\s+(?P<last>.+))?")

# %% check
assert list(extracted) == ["first", "last"], "named groups give the columns"
assert extracted.loc[0, "last"] == "Lee" and pd.isna(extracted.loc[1, "last"]), "or missing"
assert df["last"].isna().all(), "padded with missing values"

# Output:
# ValueError: Columns must be same length as key
#   name first  last
# 0  Ann   Ann   NaN
# 1  Bob   Bob   NaN
