"""Groups stay whole and each fold gets a similar share of positives."""

# %% data: groups is a column of your table, y the target
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
groups = rng.integers(0, 60, size=600)
rate = np.where(np.arange(60) < 15, 0.6, 0.05)
y = pd.Series(rng.random(600) < rate[groups]).astype(int)
X = pd.DataFrame(rng.normal(size=(600, 2)), columns=["a", "b"])

# %% score
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_score

folds = StratifiedGroupKFold(5)
scores = cross_val_score(LogisticRegression(), X, y, groups=groups, cv=folds, scoring="roc_auc")
print(f"AUC {scores.mean():.1f}")

# %% loop
for fold, (train, valid) in enumerate(folds.split(X, y, groups)):
    X_train, X_valid, y_valid = X.iloc[train], X.iloc[valid], y.iloc[valid]
    print(f"fold {fold}: {len(set(groups[valid]))} groups, {y_valid.mean():.2f} positive")

# %% check
from sklearn.model_selection import GroupKFold

spread = {}
for splitter in [GroupKFold(5), folds]:
    shares = []
    for train, valid in splitter.split(X, y, groups):
        assert not set(groups[train]) & set(groups[valid]), "groups should stay together"
        shares.append(y.iloc[valid].mean())
    spread[type(splitter).__name__] = np.ptp(shares)
assert spread["StratifiedGroupKFold"] < spread["GroupKFold"] / 2, "shares should be levelled"

# Output:
# AUC 0.5
# fold 0: 11 groups, 0.19 positive
# fold 1: 12 groups, 0.16 positive
# fold 2: 13 groups, 0.14 positive
# fold 3: 12 groups, 0.17 positive
# fold 4: 12 groups, 0.16 positive
