"""Recall of class 1 is sensitivity, of class 0 specificity; macro recall is balanced accuracy."""

# %% data
import numpy as np
from sklearn.metrics import accuracy_score, balanced_accuracy_score, recall_score

y_true = np.array([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
y_pred = np.array([1, 1, 1, 0, 0, 0, 0, 0, 1, 1])

# %% score
sensitivity = recall_score(y_true, y_pred)
specificity = recall_score(y_true, y_pred, pos_label=0)
macro = recall_score(y_true, y_pred, average="macro")
weighted = recall_score(y_true, y_pred, average="weighted")
print(f"sensitivity {sensitivity:.3f}, specificity {specificity:.3f}, macro {macro:.3f}")

# %% check
assert sensitivity == 3 / 4 and np.isclose(specificity, 4 / 6), "shares of each true class"
assert np.isclose(macro, balanced_accuracy_score(y_true, y_pred)), "macro recall"
assert np.isclose(weighted, accuracy_score(y_true, y_pred)), "weighted recall is accuracy"

# Output:
# sensitivity 0.750, specificity 0.667, macro 0.708
