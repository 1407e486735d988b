"""max_fpr gives the McClish-rescaled left part of the ROC area; a scorer passes it."""

# %% by hand
import numpy as np
from sklearn.metrics import auc, make_scorer, roc_auc_score, roc_curve


def partial_auc(y, score, m):
    """Area up to FPR m, rescaled to 0.5 for chance and 1 for perfect."""
    fpr, tpr, _ = roc_curve(y, score)
    x = np.r_[fpr[fpr < m], m]
    area = auc(x, np.r_[tpr[fpr < m], np.interp(m, fpr, tpr)])
    return 0.5 * (1 + (area - m**2 / 2) / (m - m**2 / 2))


rng = np.random.default_rng(0)
y = rng.integers(0, 2, size=500)
score = y + rng.normal(size=500)
for m in [0.05, 0.1, 0.333, 0.9]:
    value = roc_auc_score(y, score, max_fpr=m)
    print(f"max_fpr {m}: {value:.3f}")
    assert np.isclose(value, partial_auc(y, score, m)), f"max_fpr {m} differs"

# %% in cross-validation
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = make_classification(600, flip_y=0.2, random_state=0)
scorer = make_scorer(roc_auc_score, response_method="predict_proba", max_fpr=0.1)
partial = cross_val_score(LogisticRegression(), X, y, scoring=scorer)
full = cross_val_score(LogisticRegression(), X, y, scoring="roc_auc")
print(f"cross-validated: partial {partial.mean():.2f}, full {full.mean():.2f}")

# %% check
assert (partial != full).all(), "the keyword should reach the metric"

# Output:
# max_fpr 0.05: 0.570
# max_fpr 0.1: 0.591
# max_fpr 0.333: 0.650
# max_fpr 0.9: 0.726
# cross-validated: partial 0.70, full 0.89
