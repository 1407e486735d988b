"""Stratified folds keep the share of positives; plain folds on sorted data do not."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
y = pd.Series(np.r_[np.zeros(90), np.ones(10)].astype(int))
X = pd.DataFrame({"x": rng.normal(size=100)})

# %% split
from sklearn.model_selection import KFold, StratifiedKFold

skf = StratifiedKFold(5, shuffle=True, random_state=0)
for fold, (train, valid) in enumerate(skf.split(X, y)):
    X_train, X_valid = X.iloc[train], X.iloc[valid]
    print(f"fold {fold}: {len(X_train)} train, {len(X_valid)} valid, {y.iloc[valid].sum()} pos")

stratified = [y.iloc[valid].sum() for _, valid in skf.split(X, y)]
plain = [y.iloc[valid].sum() for _, valid in KFold(5).split(X)]
print("positives in plain KFold:", [int(n) for n in plain])

# %% continuous target: stratify on its bins
target = pd.Series(rng.exponential(size=100))
bins = pd.qcut(target, 5, labels=False)
sizes = [bins.iloc[valid].value_counts().max() for _, valid in skf.split(X, bins)]

# %% check
assert stratified == [2] * 5, "every fold should hold two positives"
assert plain == [0, 0, 0, 0, 10], "plain folds of sorted data put them all in the last"
assert max(sizes) == 4, "every bin should be spread evenly"

# Output:
# fold 0: 80 train, 20 valid, 2 pos
# fold 1: 80 train, 20 valid, 2 pos
# fold 2: 80 train, 20 valid, 2 pos
# fold 3: 80 train, 20 valid, 2 pos
# fold 4: 80 train, 20 valid, 2 pos
# positives in plain KFold: [0, 0, 0, 0, 10]
