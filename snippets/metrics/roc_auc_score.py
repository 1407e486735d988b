"""AUC needs scores; hard labels throw the ranking away and understate it."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, weights=[0.8], flip_y=0.05, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% score
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_score

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
proba = model.predict_proba(X_test)[:, 1]  # column of model.classes_[1]
print(f"AUC {roc_auc_score(y_test, proba):.3f}")
scores = cross_val_score(model, X_train, y_train, scoring="roc_auc")
print(f"cross-validated {scores.mean():.3f} +- {scores.std():.3f}")

# %% check
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import auc, get_scorer, roc_curve

area = roc_auc_score(y_test, proba)
labels = roc_auc_score(y_test, model.predict(X_test))
assert labels < area - 0.005, "hard labels should understate the AUC"
assert get_scorer("roc_auc")(model, X_test, y_test) == area, "the scorer should use the scores"
fpr, tpr, _ = roc_curve(y_test, proba)
assert np.isclose(auc(fpr, tpr), area), "the area under roc_curve should be the same"
assert np.isclose(roc_auc_score(y_test, 1 - proba), 1 - area), "the wrong column: one minus AUC"
linear = LogisticRegression(max_iter=1000).fit(X_train, y_train)
same = roc_auc_score(y_test, linear.decision_function(X_test))
probability = roc_auc_score(y_test, linear.predict_proba(X_test)[:, 1])
assert np.isclose(same, probability), "an increasing transformation should not change the AUC"
try:
    roc_auc_score(y_test, model.predict_proba(X_test))
    message = ""
except ValueError as error:
    message = str(error)
assert "1d array" in message, "both columns should raise on a binary target"
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        one = roc_auc_score(np.ones(5), np.arange(5))
except ValueError:
    one = np.nan
assert np.isnan(one), "one class only should be undefined"

# Output:
# AUC 0.974
# cross-validated 0.946 +- 0.023
