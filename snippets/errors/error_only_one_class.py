"""A fit on one class fails; stratified folds hold both, and log_loss takes labels=."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
y = np.r_[np.zeros(50), np.ones(50)].astype(int)
X = y[:, None] + rng.normal(size=(100, 1))

# %% error
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

try:
    LogisticRegression().fit(X[:50], y[:50])
except ValueError as error:
    print("ValueError: ...", str(error).split(", ")[-1].split(":")[0])
try:
    log_loss([1, 1], [0.9, 0.8])
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])

# %% fix
from sklearn.model_selection import StratifiedKFold, cross_val_score

folds = StratifiedKFold(5, shuffle=True, random_state=0)
auc = cross_val_score(LogisticRegression(), X, y, cv=folds, scoring="roc_auc")
print(f"AUC {auc.mean():.2f}, log loss {log_loss([1, 1], [0.9, 0.8], labels=[0, 1]):.3f}")

# %% check
assert np.isfinite(auc).all(), "every stratified fold holds both classes"

# Output:
# ValueError: ... but the data contains only one class
# ValueError: y_true contains only one label (1)
# AUC 0.74, log loss 0.164
