"""A clipper learns quantiles in fit, applies them in transform and can be tuned in a pipeline."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% transformer
import numpy as np
from sklearn.base import BaseEstimator, OneToOneFeatureMixin, TransformerMixin
from sklearn.utils.validation import check_is_fitted, validate_data


class QuantileClipper(OneToOneFeatureMixin, TransformerMixin, BaseEstimator):
    """Clip every column to quantiles of the training data."""

    def __init__(self, q=0.01):
        self.q = q

    def fit(self, X, y=None):
        """Learn the limits."""
        X = validate_data(self, X, ensure_all_finite="allow-nan")
        self.low_, self.high_ = np.nanquantile(X, [self.q, 1 - self.q], axis=0)
        return self

    def transform(self, X):
        """Apply the learned limits."""
        check_is_fitted(self)
        X = validate_data(self, X, reset=False, ensure_all_finite="allow-nan")
        return np.clip(X, self.low_, self.high_)


# %% in a pipeline and a search
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline

model = make_pipeline(QuantileClipper(), Ridge())
search = GridSearchCV(model, {"quantileclipper__q": [0, 0.02, 0.05]}).fit(X, y)
print(search.best_params_)

# %% check
frame = QuantileClipper(0.05).set_output(transform="pandas").fit_transform(X)
assert list(frame) == list(X), "the names stay"
rng = np.random.default_rng(0)
A = rng.normal(size=(300, 2))
b = A @ [1.0, -1.0]
A[:5] *= 50  # outliers
assert search.fit(A, b).best_params_["quantileclipper__q"] > 0, "clipping helps against outliers"
train = QuantileClipper(0.05).fit(A)
assert train.transform([[1e6, 0.0]])[0, 0] == train.high_[0], "new rows take the learned limit"

# Output:
# {'quantileclipper__q': 0}
