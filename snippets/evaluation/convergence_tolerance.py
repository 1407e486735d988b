"""Scaling lets logistic regression converge in a fraction of the iterations."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% scale first, then raise max_iter
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)).fit(X, y)
print("converged before 100 iterations:", bool(model[-1].n_iter_[0] < 100))

# %% check
import warnings

from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import SGDClassifier


def n_warnings(estimator, table):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        estimator.fit(table, y)
    return sum(w.category is ConvergenceWarning for w in caught)


scaled = model[0].transform(X)
assert n_warnings(LogisticRegression(max_iter=100), X) == 1, "unscaled data should hit the limit"
assert n_warnings(LogisticRegression(max_iter=100), scaled) == 0, "scaled data should not"
loose = LogisticRegression(max_iter=100, tol=1e3)
assert n_warnings(loose, X) == 0 and loose.n_iter_[0] < 5, "a large tol should only hide it"
sgd = SGDClassifier(tol=1e-3, random_state=0)
assert n_warnings(sgd, scaled) == 0 and sgd.n_iter_ < 1000, "SGD should stop by tolerance"
assert n_warnings(SGDClassifier(max_iter=2, random_state=0), scaled) == 1, "2 epochs: a warning"

# Output:
# converged before 100 iterations: True
