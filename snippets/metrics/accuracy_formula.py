"""Accuracy is the share of equal labels, and the trace over the sum of the confusion matrix."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% formula
import numpy as np
from sklearn.metrics import confusion_matrix

accuracy = np.mean(y_test == y_pred)
cm = confusion_matrix(y_test, y_pred)  # any number of classes
print(f"accuracy {accuracy:.3f}, error rate {1 - accuracy:.3f}")
print(f"from the matrix: {np.trace(cm)} right of {cm.sum()}, {np.trace(cm) / cm.sum():.3f}")


# %% counts
def accuracy_from_counts(tp, tn, fp, fn):
    """Share of correct predictions of a binary problem."""
    return (tp + tn) / (tp + tn + fp + fn)


# %% check
from sklearn.metrics import accuracy_score

assert accuracy == accuracy_score(y_test, y_pred), "the share of equal labels is accuracy_score"
rng = np.random.default_rng(0)
for trial in range(100):
    true, pred = rng.integers(0, 2, size=(2, 40))
    tn, fp, fn, tp = confusion_matrix(true, pred, labels=[0, 1]).ravel()
    expected = accuracy_score(true, pred)
    assert np.isclose(accuracy_from_counts(tp, tn, fp, fn), expected), "counts should agree"
    true, pred = rng.integers(0, 4, size=(2, 40))
    cm = confusion_matrix(true, pred)
    assert np.isclose(cm.trace() / cm.sum(), accuracy_score(true, pred)), "trace over sum"

assert accuracy_from_counts(0, 95, 0, 5) == 0.95, "finding no positive scores the majority's share"
column = y_pred.reshape(-1, 1)
n = len(y_test)
assert (y_test.to_numpy() == column).shape == (n, n), "(n,) against (n, 1) should broadcast"

# Output:
# accuracy 0.916, error rate 0.084
# from the matrix: 131 right of 143, 0.916
