"""An estimator that changes an argument in __init__ cannot be cloned; plain assignment can."""

# %% error
from sklearn.base import BaseEstimator, TransformerMixin, clone


class Wrong(TransformerMixin, BaseEstimator):
    def __init__(self, columns=None):
        self.columns = list(columns or [])


try:
    clone(Wrong(columns=[0]))
except RuntimeError as error:
    print("RuntimeError:", str(error).split(", as")[0])
    print(str(error).split(", ")[1])


# %% fix
class Keep(TransformerMixin, BaseEstimator):
    def __init__(self, columns=None):
        self.columns = columns

    def fit(self, X, y=None):
        self.columns_ = list(X.columns if self.columns is None else self.columns)
        return self

    def transform(self, X):
        return X[self.columns_]


# %% fix: it survives a grid search
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline

X, y = load_iris(return_X_y=True, as_frame=True)
model = make_pipeline(Keep(), LogisticRegression(max_iter=1000))
choices = [list(X.columns[:2]), list(X.columns[2:])]
search = GridSearchCV(model, {"keep__columns": choices}).fit(X, y)
print("best columns:", search.best_params_["keep__columns"])

# %% check
assert clone(Keep(["a"])).columns == ["a"], "the clone has the same argument"
assert search.best_params_["keep__columns"] == list(X.columns[2:]), "petals tell more"

# Output:
# RuntimeError: Cannot clone object Wrong(columns=[0])
# as the constructor either does not set or modifies parameter columns
# best columns: ['petal length (cm)', 'petal width (cm)']
