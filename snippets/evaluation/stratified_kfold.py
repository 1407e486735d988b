"""Stratified folds keep the share of positives; plain folds on sorted data do not."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% loop
from sklearn.base import clone
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold

model = RandomForestClassifier(n_estimators=50, random_state=0)
skf = StratifiedKFold(5, shuffle=True, random_state=0)
for fold, (train, valid) in enumerate(skf.split(X, y)):
    X_train, X_valid = X.iloc[train], X.iloc[valid]
    y_train, y_valid = y.iloc[train], y.iloc[valid]
    fitted = clone(model).fit(X_train, y_train)
    print(f"fold {fold}: {fitted.score(X_valid, y_valid):.2f} on {len(valid)} rows")

# %% check
import numpy as np
import pandas as pd
from sklearn.model_selection import KFold, cross_val_score

shares = [y.iloc[valid].mean() for _, valid in skf.split(X, y)]
assert np.ptp(shares) < 0.01, "every fold should hold the same share"
ordered = pd.Series(np.r_[np.zeros(90), np.ones(10)].astype(int))
plain = [int(ordered[valid].sum()) for _, valid in KFold(5).split(ordered)]
assert plain == [0, 0, 0, 0, 10], "plain folds of sorted rows should put them all in the last"
same = cross_val_score(model, X, y, cv=3) == cross_val_score(model, X, y, cv=StratifiedKFold(3))
assert same.all(), "cross_val_score should stratify a classifier by default"
for target in (np.random.default_rng(0).random(len(y)), np.eye(2)[y]):
    try:
        next(skf.split(X, target))
        message = ""
    except ValueError as error:
        message = str(error)
    assert "Supported target types" in message, "continuous and one-hot targets should raise"
target = pd.Series(np.random.default_rng(0).exponential(size=100))
bins = pd.qcut(target, 5, labels=False)
sizes = [bins.iloc[valid].value_counts().max() for _, valid in skf.split(bins, bins)]
assert max(sizes) == 4, "bins of a continuous target should be spread evenly"

# Output:
# fold 0: 0.94 on 114 rows
# fold 1: 0.96 on 114 rows
# fold 2: 0.96 on 114 rows
# fold 3: 0.96 on 114 rows
# fold 4: 0.99 on 113 rows
