"""Rows are true classes, columns predicted; shares of the rows put recall on the diagonal."""

# %% binary
import numpy as np
import pandas as pd
from sklearn.metrics import confusion_matrix, recall_score

y_true = [0, 0, 0, 0, 1, 1, 1]
y_pred = [0, 0, 0, 1, 1, 1, 0]
tn, fp, fn, tp = confusion_matrix(y_true, y_pred).ravel()
print(f"TN {tn}  FP {fp}  FN {fn}  TP {tp}")

# %% several classes, as a labelled DataFrame
animals_true = np.array(["cat", "cat", "dog", "dog", "dog", "owl"])
animals_pred = np.array(["cat", "dog", "dog", "dog", "cat", "owl"])
labels = ["cat", "dog", "owl"]
cm = confusion_matrix(animals_true, animals_pred, labels=labels)
table = pd.DataFrame(
    cm, index=pd.Index(labels, name="true"), columns=pd.Index(labels, name="predicted")
)
print(table)
print("same with crosstab:", (pd.crosstab(animals_true, animals_pred).to_numpy() == cm).all())

shares = confusion_matrix(animals_true, animals_pred, labels=labels, normalize="true")
recall = recall_score(animals_true, animals_pred, labels=labels, average=None)

# %% check
assert (tn, fp, fn, tp) == (3, 1, 1, 2), "ravel gives TN, FP, FN, TP"
assert np.allclose(np.diag(shares), recall), "row shares on the diagonal are the recalls"
assert (confusion_matrix(animals_pred, animals_true) == cm.T).all(), "swapping transposes"

# Output:
# TN 3  FP 1  FN 1  TP 2
# predicted  cat  dog  owl
# true
# cat          1    1    0
# dog          1    2    0
# owl          0    0    1
# same with crosstab: True
