"""Scaling lets logistic regression converge in a fraction of the iterations."""

# %% data
import warnings

from sklearn.datasets import load_breast_cancer
from sklearn.exceptions import ConvergenceWarning

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% the warning
from sklearn.linear_model import LogisticRegression, SGDClassifier

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    raw = LogisticRegression(max_iter=100).fit(X, y)
hits = [w for w in caught if w.category is ConvergenceWarning]
print(len(hits), "ConvergenceWarning after", raw.n_iter_[0], "iterations")

# %% scale first
from sklearn.preprocessing import StandardScaler

Z = StandardScaler().fit_transform(X)
scaled = LogisticRegression(max_iter=100).fit(Z, y)
print("scaled: converged before 50 iterations:", bool(scaled.n_iter_[0] < 50))
sgd = SGDClassifier(max_iter=1000, tol=1e-3, random_state=0).fit(Z, y)
print("SGD stopped before 200 epochs:", sgd.n_iter_ < 200)

# %% check
assert len(hits) == 1, "unscaled data hits the limit"
assert scaled.n_iter_[0] < 50 and sgd.n_iter_ < 1000, "both stop by tolerance"

# Output:
# 1 ConvergenceWarning after 100 iterations
# scaled: converged before 50 iterations: True
# SGD stopped before 200 epochs: True
