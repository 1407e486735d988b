"""OvR is the mean of one-against-rest AUCs, OvO the mean over pairs; scikit-learn agrees."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import roc_auc_score

proba = model.predict_proba(X_test)
for kind in ["ovr", "ovo"]:
    print(kind, f"{roc_auc_score(y_test, proba, multi_class=kind, labels=model.classes_):.3f}")

# %% each class against the rest
import matplotlib.pyplot as plt
from sklearn.metrics import RocCurveDisplay

ax = plt.gca()
for k, label in enumerate(model.classes_):
    print(f"class {label}: {roc_auc_score(y_test == label, proba[:, k]):.3f}")
    RocCurveDisplay.from_predictions(y_test == label, proba[:, k], name=f"class {label}", ax=ax)
plt.show()

# %% check
from itertools import combinations

import numpy as np

rng = np.random.default_rng(0)
for trial in range(30):
    k = rng.integers(3, 6)
    t = np.r_[np.arange(k), rng.integers(0, k, 40)]
    p = rng.dirichlet(np.ones(k), size=len(t)) + 0.3 * np.eye(k)[t]
    p /= p.sum(axis=1, keepdims=True)
    ovr = np.mean([roc_auc_score(t == c, p[:, c]) for c in range(k)])
    assert np.isclose(ovr, roc_auc_score(t, p, multi_class="ovr")), "ovr: mean over the classes"
    values = []
    for i, j in combinations(range(k), 2):
        pair = (t == i) | (t == j)
        values += [roc_auc_score(t[pair] == c, p[pair, c]) for c in (i, j)]
    assert np.isclose(np.mean(values), roc_auc_score(t, p, multi_class="ovo")), "ovo: over pairs"
for bad, word in [(dict(), "multi_class"), (dict(multi_class="ovr"), "sum up to 1")]:
    try:
        roc_auc_score(y_test, 2 * proba if bad else proba, **bad)
        message = ""
    except ValueError as error:
        message = str(error)
    assert word in message, "the two usual errors should be raised"

# Output:
# ovr 0.855
# ovo 0.849
# class 0: 0.838
# class 1: 0.862
# class 2: 0.864
