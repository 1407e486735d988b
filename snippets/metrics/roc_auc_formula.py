"""Counting pairs, summing ranks and scikit-learn give the same AUC, ties included."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)

# %% score
from sklearn.metrics import roc_auc_score

proba = model.predict_proba(X_test)[:, 1]
print(f"AUC {roc_auc_score(y_test, proba):.3f}")

# %% formula
import numpy as np
from scipy.stats import rankdata


def auc_pairs(y, s):
    """Share of positive-negative pairs in the right order, ties count half."""
    y, s = np.asarray(y), np.asarray(s)
    diff = s[y == 1][:, None] - s[y == 0][None, :]
    return np.mean((diff > 0) + 0.5 * (diff == 0))


def auc_ranks(y, s):
    """From the rank sum of the positives."""
    y = np.asarray(y)
    n_pos, n_neg = np.sum(y == 1), np.sum(y == 0)
    return (rankdata(s)[y == 1].sum() - n_pos * (n_pos + 1) / 2) / (n_pos * n_neg)


# %% check
from scipy.stats import mannwhitneyu

rng = np.random.default_rng(0)
for trial in range(100):
    t = np.r_[0, 1, rng.integers(0, 2, 40)]
    s = rng.normal(size=42).round(1) + 0.5 * t
    expected = roc_auc_score(t, s)
    assert np.isclose(auc_pairs(t, s), expected), "counting pairs should give the AUC"
    assert np.isclose(auc_ranks(t, s), expected), "the rank sum should give the AUC"
u = mannwhitneyu(s[t == 1], s[t == 0]).statistic
assert np.isclose(u / (t.sum() * (1 - t).sum()), expected), "it should be Mann-Whitney U scaled"
assert auc_pairs(t, t) == 1 and auc_pairs(t, np.zeros(42)) == 0.5, "perfect 1, constant 0.5"
assert np.isclose(auc_pairs(t, -s), 1 - expected), "reversed scores should mirror the AUC"
big = np.r_[t, np.zeros(42 * 9, int)], np.r_[s, np.tile(s[t == 0], 20)[: 42 * 9]]
assert abs(roc_auc_score(*big) - expected) < 0.02, "ten times the negatives: about the same AUC"

# Output:
# AUC 0.938
