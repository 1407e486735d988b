"""A clipper learns quantiles in fit, applies them in transform and can be tuned in a pipeline."""

# %% transformer
import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.utils.validation import check_is_fitted


class QuantileClipper(TransformerMixin, BaseEstimator):
    """Clip every column to quantiles of the training data."""

    def __init__(self, q=0.01):
        self.q = q

    def fit(self, X, y=None):
        """Learn the limits."""
        self.low_, self.high_ = np.quantile(X, [self.q, 1 - self.q], axis=0)
        return self

    def transform(self, X):
        """Apply the learned limits."""
        check_is_fitted(self)
        return np.clip(X, self.low_, self.high_)


# %% in a pipeline and a search
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)
X = rng.normal(size=(300, 2))
y = X @ [1.0, -1.0] + 0.1 * rng.normal(size=300)
X[rng.integers(0, 300, 5)] *= 50  # outliers
model = make_pipeline(QuantileClipper(), Ridge())
search = GridSearchCV(model, {"quantileclipper__q": [0, 0.02, 0.05]}).fit(X, y)
print(search.best_params_)

train = QuantileClipper(0.05).fit(X)

# %% check
assert search.best_params_["quantileclipper__q"] > 0, "clipping should help here"
assert train.transform([[1e6, 0.0]])[0, 0] == train.high_[0], "new rows take the learned limit"

# Output:
# {'quantileclipper__q': 0.05}
