"""filter keeps whole groups; a transformed size as a mask keeps the same rows."""

# %% data
import pandas as pd

df = pd.DataFrame({"customer": list("aabbbc"), "amount": [5, 1, 2, 2, 9, 7]})

# %% filter
kept = df.groupby("customer").filter(lambda part: len(part) >= 2)
by_mask = df[df.groupby("customer")["customer"].transform("size") >= 2]
print(kept)
print("the same rows by mask:", by_mask.index.tolist())

# %% rare categories
counts = df["customer"].map(df["customer"].value_counts())
df["customer_2"] = df["customer"].where(counts >= 3, "other")
print(df["customer_2"].tolist())

# %% check
assert kept.equals(by_mask), "both keep the same rows"
assert kept.index.tolist() == [0, 1, 2, 3, 4], "rows keep order and labels"
assert df["customer_2"].nunique() == 2, "rare customers share one name"
gap = pd.DataFrame({"customer": ["a", "a", None, None]})
assert len(gap.groupby("customer").filter(lambda part: True)) == 2, "missing keys are dropped"

# Output:
#   customer  amount
# 0        a       5
# 1        a       1
# 2        b       2
# 3        b       2
# 4        b       9
# the same rows by mask: [0, 1, 2, 3, 4]
# ['other', 'other', 'b', 'b', 'b', 'other']
