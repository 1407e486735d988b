"""Macro, weighted and micro F1 from per-class counts agree with scikit-learn."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X_train, y_train).predict(X_test)

# %% averages
from sklearn.metrics import precision_recall_fscore_support

for average in ["macro", "weighted", "micro"]:
    p, r, f, _ = precision_recall_fscore_support(y_test, y_pred, average=average, zero_division=0)
    print(f"{average:9} precision {p:.3f}, recall {r:.3f}, F1 {f:.3f}")

# %% formula
import numpy as np


def averaged_f1(y_true, y_pred):
    """Macro, weighted and micro F1."""
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    classes = np.unique(np.r_[y_true, y_pred])[:, None]
    true, pred = y_true == classes, y_pred == classes
    tp, fp, fn = (true & pred).sum(1), (~true & pred).sum(1), (true & ~pred).sum(1)
    f1 = 2 * tp / (2 * tp + fp + fn)
    micro = 2 * tp.sum() / (2 * tp + fp + fn).sum()
    return f1.mean(), np.average(f1, weights=true.sum(1)), micro


# %% check
from sklearn.metrics import accuracy_score, f1_score

rng = np.random.default_rng(0)
for trial in range(100):
    k = rng.integers(2, 6)
    a = np.r_[np.arange(k), rng.integers(0, k, 30)]
    b = np.where(rng.random(len(a)) < 0.6, a, rng.integers(0, k, len(a)))
    expected = [f1_score(a, b, average=name) for name in ["macro", "weighted", "micro"]]
    assert np.allclose(averaged_f1(a, b), expected), "the formulas should be f1_score"
    assert np.isclose(expected[2], accuracy_score(a, b)), "micro should be accuracy"

rare = np.r_[np.zeros(95), np.ones(5)].astype(int)
macro, weighted, _ = averaged_f1(rare, np.zeros(100, int))
assert macro < 0.5 < weighted, "macro should show the missed class, weighted should hide it"
p, r, f, _ = precision_recall_fscore_support(y_test, y_pred, average="macro")
assert not np.isclose(f, 2 * p * r / (p + r)), "macro F1 should not be F1 of the macro P and R"
absent = dict(labels=[0, 1, 2, 9], average="macro")
with_zero = f1_score(y_test, y_pred, zero_division=0, **absent)
assert np.isclose(with_zero, f * 3 / 4), "an absent class in labels should count as 0"
left_out = f1_score(y_test, y_pred, zero_division=np.nan, **absent)
assert np.isclose(left_out, f), "zero_division=np.nan should leave it out"

# Output:
# macro     precision 0.800, recall 0.774, F1 0.753
# weighted  precision 0.824, recall 0.756, F1 0.759
# micro     precision 0.756, recall 0.756, F1 0.756
