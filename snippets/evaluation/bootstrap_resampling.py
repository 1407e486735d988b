"""Percentiles of scores on resampled test rows give a confidence interval."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)

# %% interval of a test score
import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.utils import resample

proba = model.predict_proba(X_test)[:, 1]
scores = []
for seed in range(500):
    true, score = resample(y_test, proba, stratify=y_test, random_state=seed)
    scores.append(roc_auc_score(true, score))
low, high = np.percentile(scores, [2.5, 97.5])
print(f"AUC {roc_auc_score(y_test, proba):.2f}, 95 % interval {low:.2f} to {high:.2f}")

# %% upsample the smaller class of the training rows
rare = y_train.value_counts().idxmin()
n_more = y_train.value_counts().max() - (y_train == rare).sum()
more = resample(np.flatnonzero(y_train == rare), n_samples=n_more, random_state=0)
rows = np.r_[np.arange(len(y_train)), more]
X_even, y_even = X_train.iloc[rows], y_train.iloc[rows]
print(y_even.value_counts().to_dict())

# %% check
assert y_even.nunique() == 2 and y_even.value_counts().nunique() == 1, "classes of equal size"
positions = np.arange(2000)
sample = resample(positions, random_state=0)
share = len(np.unique(sample)) / len(positions)
assert abs(share - (1 - np.exp(-1))) < 0.03, "a sample should hold about 63 % of the rows"
assert len(np.unique(resample(positions, replace=False, random_state=0))) == 2000, "permutation"
hits = np.arange(200) < 160
means = [resample(hits, random_state=seed).mean() for seed in range(500)]
width = np.diff(np.percentile(means, [2.5, 97.5]))[0] / 2
assert abs(width - 1.96 * np.sqrt(0.8 * 0.2 / 200)) < 0.01, "near the normal approximation"

# Output:
# AUC 0.94, 95 % interval 0.89 to 0.98
# {1: 267, 0: 267}
