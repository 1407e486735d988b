"""A shifted column lets a classifier tell train from test; without it the AUC is chance."""

# %% data: train and test tables with the same columns, target dropped; column c drifts
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
train = pd.DataFrame(rng.normal(size=(800, 3)), columns=["a", "b", "c"])
test = pd.DataFrame(rng.normal([0, 0, 1.5], size=(400, 3)), columns=["a", "b", "c"])

# %% adversarial classifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict

X = pd.concat([train, test], ignore_index=True).select_dtypes("number")
is_test = np.r_[np.zeros(len(train)), np.ones(len(test))].astype(int)
forest = RandomForestClassifier(40, min_samples_leaf=10, random_state=0)
folds = StratifiedKFold(5, shuffle=True, random_state=0)
proba = cross_val_predict(forest, X, is_test, cv=folds, method="predict_proba")[:, 1]
auc = roc_auc_score(is_test, proba)
importance = pd.Series(forest.fit(X, is_test).feature_importances_, X.columns)
print(f"AUC {auc:.2f}")
print(importance.nlargest(2).round(1).to_dict())

# %% validation rows that look most like test, or weights
like_test = train.index[np.argsort(-proba[: len(train)])[:200]]
p = proba[: len(train)].clip(0.01, 0.99)
weight = p / (1 - p)  # sample_weight of the training rows

# %% check
worst = importance.idxmax()
assert auc > 0.75 and worst == "c", "the drift should be found"
rest = cross_val_predict(
    forest, X.drop(columns=worst), is_test, cv=folds, method="predict_proba"
)[:, 1]
assert abs(roc_auc_score(is_test, rest) - 0.5) < 0.08, "the other columns should be alike"
gap = test["c"].mean() - train.loc[like_test, "c"].mean()
assert abs(gap) < 0.5, "the chosen rows should lie near the test rows"
weighted = np.average(train["c"], weights=weight)
assert abs(weighted - test["c"].mean()) < 0.8, "weights should move train towards test"
X["id"] = range(len(X))
ids = cross_val_predict(forest, X, is_test, cv=folds, method="predict_proba")[:, 1]
assert roc_auc_score(is_test, ids) > 0.99, "an id should separate the sets trivially"

# Output:
# AUC 0.85
# {'c': 0.8, 'b': 0.1}
