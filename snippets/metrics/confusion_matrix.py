"""Rows are true classes, columns predicted; shares of the rows put recall on the diagonal."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)
y_pred = model.predict(X_test)

# %% matrix
import pandas as pd
from sklearn.metrics import confusion_matrix

cm = confusion_matrix(y_test, y_pred, labels=model.classes_)
classes = pd.Index(model.classes_, name="true"), pd.Index(model.classes_, name="predicted")
print(pd.DataFrame(cm, *classes))

# %% shares of each true class
shares = confusion_matrix(y_test, y_pred, labels=model.classes_, normalize="true")
print(pd.DataFrame(shares, *classes).round(2))

# %% binary counts
tn, fp, fn, tp = confusion_matrix(y_test, y_pred).ravel()
print(f"TN {tn}  FP {fp}  FN {fn}  TP {tp}")

# %% check
import numpy as np
from sklearn.metrics import multilabel_confusion_matrix, precision_score, recall_score

true, pred = [0, 0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1, 0]
assert confusion_matrix(true, pred).ravel().tolist() == [3, 1, 1, 2], "ravel gives TN, FP, FN, TP"
recall = recall_score(y_test, y_pred, average=None)
assert np.allclose(np.diag(shares), recall), "row shares on the diagonal should be the recalls"
columns = confusion_matrix(y_test, y_pred, normalize="pred")
precision = precision_score(y_test, y_pred, average=None)
assert np.allclose(np.diag(columns), precision), "column shares should be the precisions"
assert (confusion_matrix(y_pred, y_test) == cm.T).all(), "swapped arguments should transpose"
assert (pd.crosstab(y_test, y_pred).to_numpy() == cm).all(), "crosstab should count the same"
assert confusion_matrix([1, 1], [1, 1], labels=[0, 1]).shape == (2, 2), "labels keep the shape"
multilabel = np.array([[1, 0], [1, 1], [0, 1]])
assert multilabel_confusion_matrix(multilabel, multilabel).shape == (2, 2, 2), "one per label"

# Output:
# predicted   0   1
# true
# 0          48   5
# 1           7  83
# predicted     0     1
# true
# 0          0.91  0.09
# 1          0.08  0.92
# TN 48  FP 5  FN 7  TP 83
