"""The F-beta formula agrees with scikit-learn; its ends are precision and recall."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train).predict(X_test)

# %% score
from sklearn.metrics import fbeta_score, make_scorer

for beta in [0.5, 1, 2]:
    print(f"F{beta}: {fbeta_score(y_test, y_pred, beta=beta):.3f}")
f2_scorer = make_scorer(fbeta_score, beta=2)  # scoring=f2_scorer in a search

# %% formula
import numpy as np


def fbeta(y_true, y_pred, beta):
    """From counts of labels 0 and 1, 0 without a true positive."""
    tp = np.sum((y_true == 1) & (y_pred == 1))
    fp = np.sum((y_true == 0) & (y_pred == 1))
    fn = np.sum((y_true == 1) & (y_pred == 0))
    b2 = beta**2
    return (1 + b2) * tp / max((1 + b2) * tp + b2 * fn + fp, 1)


# %% check
from sklearn.metrics import f1_score, precision_score, recall_score

rng = np.random.default_rng(0)
for trial in range(100):
    true, pred = rng.integers(0, 2, size=(2, 40))
    beta = rng.uniform(0.1, 5)
    expected = fbeta_score(true, pred, beta=beta)
    assert np.isclose(fbeta(true, pred, beta), expected), "the formula should be fbeta_score"
    assert np.isclose(fbeta(true, pred, 1), f1_score(true, pred)), "beta 1 should be F1"
    assert np.isclose(fbeta(true, pred, 0), precision_score(true, pred)), "beta 0: precision"
    assert np.isclose(fbeta(true, pred, 1e6), recall_score(true, pred)), "large beta: recall"

p = rng.beta(1, 4, 20_000)
true, cuts = rng.random(20_000) < p, np.linspace(0.05, 0.9, 18)
best = [cuts[np.argmax([fbeta_score(true, p >= c, beta=b) for c in cuts])] for b in (1, 2)]
assert best[1] < best[0], "F2 should want a lower threshold than F1"
try:
    fbeta_score(y_test, y_pred)
    message = ""
except TypeError as error:
    message = str(error)
assert "beta" in message, "a call without beta should raise a TypeError"

# Output:
# F0.5: 0.939
# F1: 0.933
# F2: 0.926
