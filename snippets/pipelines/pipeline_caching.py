"""With memory a transformer is fitted once per fold instead of once per candidate and fold."""

# %% a transformer that counts its fits
import tempfile

from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline

X, y = load_iris(return_X_y=True, as_frame=True)
fits = {"count": 0}


class Slow(TransformerMixin, BaseEstimator):
    """Stands for an expensive step."""

    def fit(self, X, y=None):
        """Count the call."""
        fits["count"] += 1
        self.fitted_ = True
        return self

    def transform(self, X):
        """Pass through."""
        return X


# %% search with and without a cache
grid = {"clf__C": [0.1, 1, 10]}
counts = {}
with tempfile.TemporaryDirectory(dir=".") as folder:
    for name, memory in {"no cache": None, "cache": folder}.items():
        fits["count"] = 0
        model = Pipeline(
            [("slow", Slow()), ("clf", LogisticRegression(max_iter=1000))], memory=memory
        )
        GridSearchCV(model, grid, cv=3).fit(X, y)
        counts[name] = fits["count"]
print(counts)

# %% check
assert counts["no cache"] == 3 * 3 + 1, "candidates x folds + refit"
assert counts["cache"] == 3 + 1, "folds + refit"

# Output:
# {'no cache': 10, 'cache': 4}
