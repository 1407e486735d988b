"""A shifted column lets a classifier tell train from test; without it the AUC is chance."""

# %% data: column c drifts
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
train = pd.DataFrame(rng.normal(size=(800, 3)), columns=["a", "b", "c"])
test = pd.DataFrame(rng.normal(size=(400, 3)), columns=["a", "b", "c"])
test["c"] += 1.5

# %% adversarial classifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_predict

X = pd.concat([train, test], ignore_index=True)
is_test = np.r_[np.zeros(len(train)), np.ones(len(test))].astype(int)
forest = RandomForestClassifier(40, min_samples_leaf=10, random_state=0)
proba = cross_val_predict(forest, X, is_test, method="predict_proba")[:, 1]
auc = roc_auc_score(is_test, proba)
importance = pd.Series(forest.fit(X, is_test).feature_importances_, X.columns)
worst = importance.idxmax()
print(f"AUC {auc:.2f}, drifting feature: {worst}")

rest = X.drop(columns=worst)
proba = cross_val_predict(forest, rest, is_test, method="predict_proba")[:, 1]
auc_rest = roc_auc_score(is_test, proba)
print(f"AUC without it {auc_rest:.1f}")

# %% check
assert auc > 0.75 and worst == "c", "the drift should be found"
assert abs(auc_rest - 0.5) < 0.08, "the other columns are alike"

# Output:
# AUC 0.84, drifting feature: c
# AUC without it 0.5
