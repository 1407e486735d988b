"""str.contains searches by pattern; na=False, case=False and regex=False make it predictable."""

# %% data
import pandas as pd

df = pd.DataFrame({"text": ["Red car", "a red (used) bus", "infrared", None, "blue boat"]})
s = df["text"]

# %% filters
print(df[s.str.contains("red", case=False, na=False)].index.tolist())
whole = s.str.contains(r"\bred\b", case=False, na=False)
print(df[whole].index.tolist())

# %% several words
import re

words = ["car", "(used)"]
any_of = s.str.contains("|".join(map(re.escape, words)), na=False)
print(df[any_of])

# %% check
assert s.str.contains("red", case=False, na=False).sum() == 3, "infrared too"
assert whole.tolist() == [True, True, False, False, False], "whole word only"
assert s.str.contains("(used)", regex=False, na=False).sum() == 1, "literal parentheses"
assert any_of.sum() == 2, "escaped and joined"
assert s.str.startswith("blue", na=False).sum() == 1, "starts with"
assert "Red car" not in s and 0 in s, "the index, not the values"
assert s.str.match("red", case=False).sum() == 1 and not s.str.fullmatch("blue").any(), "whole"
objects = s.astype(object)
try:
    df[objects.str.contains("red")]
    raised = False
except ValueError:
    raised = True
assert raised, "missing text in an object column should raise"

# Output:
# [0, 1, 2]
# [0, 1]
#                text
# 0           Red car
# 1  a red (used) bus
