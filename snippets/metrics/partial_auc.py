"""max_fpr gives the McClish-rescaled left part of the ROC area; a scorer passes it."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% score
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import make_scorer, roc_auc_score
from sklearn.model_selection import cross_val_score

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
proba = model.predict_proba(X_test)[:, 1]
m = 0.1
partial = roc_auc_score(y_test, proba, max_fpr=m)
area = (2 * partial - 1) * (m - m**2 / 2) + m**2 / 2  # at most m
print(f"FPR up to {m}: {partial:.3f}, raw {area:.4f}; full {roc_auc_score(y_test, proba):.3f}")
above = roc_auc_score(1 - y_test, -proba, max_fpr=0.2)
print(f"TPR from 0.8: {above:.3f}")

# %% in cross-validation
scorer = make_scorer(roc_auc_score, response_method="predict_proba", max_fpr=0.1)
scores = cross_val_score(model, X_train, y_train, scoring=scorer, cv=3)
print(f"cross-validated {scores.mean():.2f}")

# %% check
import numpy as np
from sklearn.metrics import auc, roc_curve

rng = np.random.default_rng(0)
true = rng.integers(0, 2, size=500)
score = true + rng.normal(size=500)
fpr, tpr, _ = roc_curve(true, score)
for m in [0.05, 0.1, 0.333, 0.9]:
    x = np.r_[fpr[fpr < m], m]
    raw = auc(x, np.r_[tpr[fpr < m], np.interp(m, fpr, tpr)])
    value = roc_auc_score(true, score, max_fpr=m)
    assert np.isclose(value, (1 + (raw - m**2 / 2) / (m - m**2 / 2)) / 2), "McClish's formula"
    assert np.isclose((2 * value - 1) * (m - m**2 / 2) + m**2 / 2, raw), "undone: the raw area"
grid = np.linspace(0, 1, 200_001)
strip = np.clip(np.interp(grid, fpr, tpr) - 0.8, 0, None).mean()  # area above TPR 0.8
value = roc_auc_score(1 - true, -score, max_fpr=0.2)
assert abs((2 * value - 1) * 0.18 + 0.02 - strip) < 1e-4, "swapped: the area above TPR 0.8"
full = cross_val_score(model, X_train, y_train, scoring="roc_auc", cv=3)
assert (scores != full).all(), "max_fpr should reach the metric"

# Output:
# FPR up to 0.1: 0.883, raw 0.0778; full 0.977
# TPR from 0.8: 0.969
# cross-validated 0.97
