"""cut takes edges, qcut makes bins of equal size; training edges are reused on new data."""

# %% data
import numpy as np
import pandas as pd

ages = pd.Series([0, 12, 18, 40, 65, 90])
rng = np.random.default_rng(0)
income = pd.Series(rng.lognormal(size=1000))

# %% given edges
groups = pd.cut(ages, [0, 18, 65, np.inf], labels=["child", "adult", "senior"])
print(groups.tolist())
kept = pd.cut(ages, [0, 18, 65, np.inf], right=False, labels=["child", "adult", "senior"])
print(kept.tolist())

# %% equal counts
train, test = income[:800], income[800:]
codes, edges = pd.qcut(train, 4, labels=False, retbins=True)
edges[0], edges[-1] = -np.inf, np.inf
test_codes = pd.cut(test, edges, labels=False)
print(codes.value_counts().sort_index().tolist(), "equal width:", end=" ")
print(pd.cut(train, 4, labels=False).value_counts().sort_index().tolist())

# %% check
assert groups.isna().tolist() == [True] + [False] * 5, "the lowest edge is outside of (0, 18]"
assert kept[2] == "adult" and kept[0] == "child", "right=False closes the left side"
assert (codes.value_counts() == 200).all(), "qcut bins have equal counts"
assert test_codes.notna().all(), "open ends take every new value"
assert pd.cut(pd.Series([99]), [0, 18, 65]).isna()[0], "beyond the last edge: missing"
assert pd.cut(ages, [0, 18, 99], include_lowest=True).notna().all(), "the lowest edge is taken in"
zeros = pd.Series([0] * 8 + [1, 2])
try:
    pd.qcut(zeros, 4)
    raised = False
except ValueError:
    raised = True
assert raised, "equal quantiles should raise: bin edges must be unique"
assert pd.qcut(zeros, 4, duplicates="drop").notna().all(), "duplicates=drop merges them"

# Output:
# [nan, 'child', 'child', 'adult', 'adult', 'senior']
# ['child', 'child', 'adult', 'adult', 'senior', 'senior']
# [200, 200, 200, 200] equal width: [766, 28, 5, 1]
