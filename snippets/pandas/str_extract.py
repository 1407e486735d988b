r"""str.extract puts each group of the pattern into a column; no match is NaN."""

# %% data
import pandas as pd

names = pd.Series(["Smith, Mr. John", "Doe, Mrs. Jane (Ann)", "Roe, Master. Tim"])
cabin = pd.Series(["C85", "B42 B44", None, "T"])

# %% extract
title = names.str.extract(r",\s*([^.]+)\.")[0]
print(title.tolist())
parts = cabin.str.extract(r"(?P<deck>[A-Z])(?P<number>\d+)?")
parts["number"] = parts["number"].astype(float)
print(parts)

# %% all matches
every = cabin.str.extractall(r"(\d+)")[0].astype(int)
print(every.groupby(level=0).count().to_dict())

# %% check
assert title.tolist() == ["Mr", "Mrs", "Master"], "between comma and full stop"
assert parts["deck"].isna().sum() == 1, "a missing value stays missing"
assert parts["number"].sum() == 127, "85 + 42"
assert every.tolist() == [85, 42, 44], "one row per match"
film = pd.Series(["Heat (1995)"]).str.extract(r"\((\d{4})\)")[0]
assert film[0] == "1995", "a year in parentheses"
try:
    cabin.str.extract(r"\d+")
    raised = False
except ValueError:
    raised = True
assert raised, "a pattern without a group should raise"

# Output:
# ['Mr', 'Mrs', 'Master']
#   deck  number
# 0    C    85.0
# 1    B    42.0
# 2  NaN     NaN
# 3    T     NaN
# {0: 1, 1: 2}
