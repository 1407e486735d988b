"""The cumulative-share Gini equals 2 AUC - 1 for binary targets."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = RandomForestClassifier(random_state=0).fit(X_train, y_train)

# %% binary target
from sklearn.metrics import roc_auc_score

proba = model.predict_proba(X_test)[:, 1]
print(f"Gini {2 * roc_auc_score(y_test, proba) - 1:.3f}")

# %% any non-negative target, such as claims
import numpy as np


def gini(y, score):
    """Area between the share of y captured from the top and the diagonal."""
    y, score = np.asarray(y), np.asarray(score)
    captured = np.cumsum(y[np.argsort(-score, kind="stable")]) / y.sum()
    return captured.mean() - (len(y) + 1) / (2 * len(y))


def normalized_gini(y, score):
    """Gini of the score over Gini of the perfect order."""
    return gini(y, score) / gini(y, y)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    true = np.r_[0, 1, rng.integers(0, 2, 50)]
    score = rng.normal(size=52) + true
    expected = 2 * roc_auc_score(true, score) - 1
    assert np.isclose(normalized_gini(true, score), expected), "binary: it should be 2 AUC - 1"
    assert np.isclose(normalized_gini(true, -score), -expected), "the reversed order mirrors it"

claims = rng.gamma(1, 100, size=200) * (rng.random(200) < 0.3)
assert np.isclose(normalized_gini(claims, claims), 1), "the perfect order should score 1"
tied = np.round(score)
order = np.argsort(true, kind="stable")
turned = normalized_gini(true[order], tied[order]), normalized_gini(true, tied)
assert turned[0] != turned[1], "with ties the formula should depend on the order of the rows"

# Output:
# Gini 0.954
