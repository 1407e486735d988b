"""extract takes groups of a pattern; contains is a pattern, replace is literal."""

# %% data
import pandas as pd

names = pd.Series(["Braund, Mr. Owen", "Heikkinen, Miss. Laina", "no title", None])

# %% extract
parts = names.str.extract(r"^(?P<last>\w+), (?P<title>\w+)\.")
print(parts)
is_mr = names.str.contains("mr", case=False, na=False)
print(is_mr.tolist(), names.str.split().str.len().tolist())

# %% clean, join
print(names.str.strip().str.lower().str.replace(r"[^a-z ]", "", regex=True).tolist()[:2])
joined = parts["title"].str.cat(parts["last"], sep=" ", na_rep="?")
print(joined.tolist())

# %% check
codes = pd.Series(["a.c", "abc"])
assert joined.tolist() == ["Mr Braund", "Miss Heikkinen", "? ?", "? ?"], "cat fills what lacks"
assert (parts["title"] + " " + parts["last"]).isna().sum() == 2, "the sum is missing with a part"
assert parts["title"].tolist()[:2] == ["Mr", "Miss"] and parts["title"].isna().sum() == 2, "groups"
assert is_mr.tolist() == [True, False, False, False], "na=False makes a plain mask"
assert codes.str.contains("a.c").all(), "a dot matches any character"
assert codes.str.replace(".", "-").tolist() == ["a-c", "abc"], "replace is literal"
assert codes.str.replace(".", "-", regex=True)[1] == "---", "unless regex=True"

# Output:
#         last title
# 0     Braund    Mr
# 1  Heikkinen  Miss
# 2        NaN   NaN
# 3        NaN   NaN
# [True, False, False, False] [3.0, 3.0, 2.0, nan]
# ['braund mr owen', 'heikkinen miss laina']
# ['Mr Braund', 'Miss Heikkinen', '? ?', '? ?']
