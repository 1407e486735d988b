"""F1 of a multiclass target depends on the average; micro F1 of single labels is accuracy."""

# %% data
import numpy as np
from sklearn.metrics import accuracy_score, f1_score

y_true = np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
y_pred = np.array([0, 0, 0, 0, 0, 1, 1, 1, 0, 0])

# %% averages
per_class = f1_score(y_true, y_pred, average=None)
print("per class:", per_class.round(3))
for average in ["macro", "micro", "weighted"]:
    print(f"{average:8} {f1_score(y_true, y_pred, average=average):.3f}")

# %% binary with text labels
spam_true, spam_pred = ["ham", "spam", "spam"], ["ham", "spam", "ham"]
print(f"spam     {f1_score(spam_true, spam_pred, pos_label='spam'):.3f}")

support = np.bincount(y_true)

# %% check
assert np.isclose(f1_score(y_true, y_pred, average="macro"), per_class.mean()), "plain mean"
assert np.isclose(
    f1_score(y_true, y_pred, average="weighted"), np.average(per_class, weights=support)
), "mean weighted by support"
assert np.isclose(
    f1_score(y_true, y_pred, average="micro"), accuracy_score(y_true, y_pred)
), "micro F1 is accuracy"

# Output:
# per class: [0.769 0.667 0.   ]
# macro    0.479
# micro    0.700
# weighted 0.662
# spam     0.667
