"""lgb.cv stops on the mean over folds; its models give test predictions and OOF predictions."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X, X_test, y, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% cv
import lightgbm as lgb
import numpy as np
from sklearn.model_selection import StratifiedKFold

params = {"objective": "binary", "metric": "auc", "learning_rate": 0.1, "seed": 0, "verbose": -1}
folds = list(StratifiedKFold(5, shuffle=True, random_state=0).split(X, y))
result = lgb.cv(
    params,
    lgb.Dataset(X, y),
    num_boost_round=1000,
    folds=folds,
    callbacks=[lgb.early_stopping(30, verbose=False)],
    return_cvbooster=True,
)
mean, spread = result["valid auc-mean"][-1], result["valid auc-stdv"][-1]
print(f"AUC {mean:.2f}, spread below 0.02: {spread < 0.02}")
boosters = result["cvbooster"].boosters
best = result["cvbooster"].best_iteration
test_pred = np.mean([b.predict(X_test, num_iteration=best) for b in boosters], axis=0)
oof = np.zeros(len(X))
for booster, (train, valid) in zip(boosters, folds):
    oof[valid] = booster.predict(X.iloc[valid], num_iteration=best)

# %% check
import warnings

from sklearn.metrics import roc_auc_score

assert best == len(result["valid auc-mean"]), "the lists should end at the best round"
assert mean == max(result["valid auc-mean"]), "the last value should be the best"
scores = [roc_auc_score(y.iloc[valid], oof[valid]) for _, valid in folds]
assert np.isclose(np.mean(scores), mean), "OOF predictions should give the same mean"
assert roc_auc_score(y_test, test_pred) > 0.95, "the mean of the folds should predict well"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    lgb.cv({"objective": "l2", "verbose": -1}, lgb.Dataset(X, X.iloc[:, 3] // 100), 2)
assert "least populated class" in str(caught[0].message), "whole numbers should warn"
try:
    lgb.cv({"objective": "l2", "verbose": -1}, lgb.Dataset(X, X.iloc[:, 0]), 2)
    message = ""
except ValueError as error:
    message = str(error)
assert "Got 'continuous' instead" in message, "a regression should not be stratified"

# Output:
# AUC 1.00, spread below 0.02: True
