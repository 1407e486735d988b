"""Ties give equal quantiles: drop the duplicate edges, or rank first for equal sizes."""

# %% data
import pandas as pd

s = pd.Series([0, 0, 0, 0, 0, 1, 2, 3])

# %% error
try:
    pd.qcut(s, 4)
except ValueError as error:
    print("ValueError:", str(error)[:24])

# %% fix
fewer = pd.qcut(s, 4, duplicates="drop", labels=False)
equal = pd.qcut(s.rank(method="first"), 4, labels=False)
print(fewer.tolist())
print(equal.tolist())
cut = pd.cut(s, [-1, 0, 1, 3], labels=["none", "one", "more"])
print(cut.value_counts().to_dict())

# %% check
assert fewer.nunique() < 4, "fewer bins than asked for"
assert equal.value_counts().tolist() == [2, 2, 2, 2], "equal sizes, ties cut by order"
assert cut.value_counts()["none"] == 5, "own edges: three labels for four edges"

# Output:
# ValueError: Bin edges must be unique
# [0, 0, 0, 0, 0, 0, 1, 1]
# [0, 0, 1, 1, 2, 2, 3, 3]
# {'none': 5, 'more': 2, 'one': 1}
