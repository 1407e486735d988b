"""Probabilities are no labels: threshold or argmax them first."""

# %% data
import numpy as np

y_true = np.array([0, 1, 1, 0])
proba = np.array([0.2, 0.7, 0.6, 0.4])
y_multi = np.array([0, 2, 1])
proba_multi = np.array([[0.8, 0.1, 0.1], [0.1, 0.2, 0.7], [0.2, 0.5, 0.3]])

# %% error
from sklearn.metrics import accuracy_score, roc_auc_score

for labels, scores in [(y_true, proba), (y_multi, proba_multi)]:
    try:
        accuracy_score(labels, scores)
    except ValueError as error:
        print("ValueError: ...", str(error).split("handle ")[1])

# %% fix
print("binary    ", accuracy_score(y_true, (proba >= 0.5).astype(int)))
print("multiclass", accuracy_score(y_multi, proba_multi.argmax(axis=1)))
print("AUC       ", roc_auc_score(y_true, proba))

# %% check
assert accuracy_score(y_true, (proba >= 0.5).astype(int)) == 1, "thresholded labels are compared"
assert accuracy_score(y_multi, proba_multi.argmax(axis=1)) == 1, "argmax gives labels"

# Output:
# ValueError: ... a mix of binary and continuous targets
# ValueError: ... a mix of multiclass and continuous-multioutput targets
# binary     1.0
# multiclass 1.0
# AUC        1.0
