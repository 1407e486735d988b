"""predict_proba has one column per class in the order of classes_, and its argmax is predict."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% probabilities
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
proba = pd.DataFrame(model.predict_proba(X_test), columns=model.classes_, index=X_test.index)
print(proba.head(3).to_string())

# %% for a submission, of two classes
positive = proba[model.classes_[1]]  # model.predict_proba(X_test)[:, 1]
surest = positive.sort_values(ascending=False).head(3)  # most probable rows first
print("most probable rows:", surest.round(2).tolist())

# %% check
import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.svm import LinearSVC
from sklearn.tree import DecisionTreeClassifier

assert np.allclose(proba.sum(axis=1), 1), "rows should sum to 1"
named = RandomForestClassifier(random_state=0).fit(X_train, y_train.map({0: "yes", 1: "no"}))
assert list(named.classes_) == ["no", "yes"], "classes_ should be sorted"
assert np.allclose(named.predict_proba(X_test)[:, 0], positive), "so column 0 should be 'no'"
labels = model.classes_[proba.to_numpy().argmax(axis=1)]
assert (labels == model.predict(X_test)).all(), "argmax should be predict"
auc = roc_auc_score(y_test, positive), roc_auc_score(y_test, model.predict(X_test))
assert auc[0] > auc[1], "labels should lose ranking information"
tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
assert set(np.unique(tree.predict_proba(X_test))) == {0, 1}, "a full tree should say 0 or 1"
assert not hasattr(LinearSVC(), "predict_proba"), "LinearSVC should have none"
two = RandomForestClassifier(5).fit(X_train, np.column_stack([y_train, 1 - y_train]))
assert isinstance(two.predict_proba(X_test), list), "multilabel forests should return a list"

# Output:
#         0     1
# 532  0.04  0.96
# 517  1.00  0.00
# 492  1.00  0.00
# most probable rows: [1.0, 1.0, 1.0]
