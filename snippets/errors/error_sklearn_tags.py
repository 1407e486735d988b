"""A mixin before BaseEstimator gives an estimator tags; validate_data is the new check."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error: a classifier that does not inherit from BaseEstimator
from sklearn.base import BaseEstimator, ClassifierMixin


class Old(ClassifierMixin):
    def fit(self, X, y):
        return self


try:
    Old().__sklearn_tags__()
except AttributeError as error:
    print("AttributeError:", error)

# %% fix: mixin first, BaseEstimator last
import numpy as np
from sklearn.model_selection import cross_val_score
from sklearn.utils.validation import check_is_fitted, validate_data


class Majority(ClassifierMixin, BaseEstimator):
    """Predicts the most frequent class."""

    def fit(self, X, y):
        X, y = validate_data(self, X, y)
        self.classes_, counts = np.unique(y, return_counts=True)
        self.most_ = self.classes_[counts.argmax()]
        return self

    def predict(self, X):
        check_is_fitted(self)
        X = validate_data(self, X, reset=False)
        return np.full(len(X), self.most_)


print(f"accuracy {cross_val_score(Majority(), X, y, cv=5).mean():.2f}")

# %% check
from sklearn.base import is_classifier
from sklearn.model_selection import KFold, check_cv


class Turned(BaseEstimator, ClassifierMixin):
    fit, predict = Majority.fit, Majority.predict


assert is_classifier(Majority()) and not is_classifier(Turned()), "the order of the parents counts"
assert type(check_cv(5, y, classifier=is_classifier(Turned()))) is KFold, "not stratified"
assert Majority().fit(X, y).n_features_in_ == 4, "validate_data remembers the columns"

# Output:
# AttributeError: 'super' object has no attribute '__sklearn_tags__'
# accuracy 0.33
