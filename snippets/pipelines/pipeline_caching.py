"""With memory a transformer is fitted once per fold instead of once per candidate and fold."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% search with a cache
import joblib
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline

memory = joblib.Memory("cache", verbose=0)
model = Pipeline([("pca", PCA(0.9)), ("clf", LogisticRegression(max_iter=3000))], memory=memory)
search = GridSearchCV(model, {"clf__C": [0.001, 0.01, 0.1]}, cv=3).fit(X, y)
print(search.best_params_, "components:", search.best_estimator_["pca"].n_components_)
memory.clear(warn=False)

# %% check
import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin

fits = []


class Counting(TransformerMixin, BaseEstimator):
    """Passes through and notes each fit."""

    def fit(self, X, y=None):
        fits.append(len(X))
        self.fitted_ = True
        return self

    def transform(self, X):
        return X


counts = {}
for name, store in {"no cache": None, "cache": memory}.items():
    fits.clear()
    first = Counting()
    counted = Pipeline([("slow", first), ("clf", LogisticRegression(max_iter=3000))], memory=store)
    counted = GridSearchCV(counted, {"clf__C": [0.001, 0.01, 0.1]}, cv=3).fit(X[:200], y[:200])
    counts[name] = len(fits)
Counting.transform = lambda self, X: -X
old = counted.best_estimator_.fit(X[:200], y[:200])["clf"].coef_
memory.clear(warn=False)
new = counted.best_estimator_.fit(X[:200], y[:200])["clf"].coef_
assert not np.allclose(old, new), "before the clear it should have used the old code"
memory.clear(warn=False)
print("fits of the transformer:", counts)
assert counts["no cache"] == 3 * 3 + 1, "candidates x folds + refit"
assert counts["cache"] == 3 + 1, "folds + refit"
assert not hasattr(first, "fitted_"), "the object passed in stays unfitted"

# Output:
# {'clf__C': 0.01} components: 21
# fits of the transformer: {'no cache': 10, 'cache': 4}
