"""sparse=False is refused since it was renamed; sparse_output=False returns an array."""

# %% error
from sklearn.cluster import KMeans
from sklearn.ensemble import BaggingClassifier
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder

for make, argument in [
    (OneHotEncoder, {"sparse": False}),
    (BaggingClassifier, {"base_estimator": None}),
    (LinearRegression, {"normalize": True}),
    (KMeans, {"n_jobs": 2}),
]:
    try:
        make(**argument)
    except TypeError as error:
        print("TypeError:", error)

# %% fix
encoder = OneHotEncoder(sparse_output=False)
X = encoder.fit_transform([["red"], ["blue"], ["red"]])
print(X.tolist())

# %% fix: which arguments the installed version has
import inspect

print("arguments:", list(inspect.signature(OneHotEncoder).parameters)[:3], "...")

# %% check
from sklearn.cluster import AgglomerativeClustering
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.model_selection import GridSearchCV, KFold
from sklearn.tree import DecisionTreeClassifier

cases = [(DecisionTreeClassifier, "min_impurity_split"), (DecisionTreeClassifier, "presort")]
cases += [(OneHotEncoder, "categorical_features"), (KFold, "n_folds"), (SGDClassifier, "n_iter")]
cases += [(AgglomerativeClustering, "affinity")]
cases += [(GridSearchCV, "iid"), (GridSearchCV, "fit_params")]
for make, argument in cases:
    needed = (LogisticRegression(), {}) if make is GridSearchCV else ()
    try:
        make(*needed, **{argument: 1})
    except TypeError as error:
        assert f"unexpected keyword argument '{argument}'" in str(error), str(error)
    else:
        raise AssertionError(f"{argument} should be gone")
assert X.tolist() == [[0, 1], [1, 0], [0, 1]], "a dense array, columns blue and red"
assert "sparse_output" in inspect.signature(OneHotEncoder).parameters, "renamed"

# Output:
# TypeError: OneHotEncoder.__init__() got an unexpected keyword argument 'sparse'
# TypeError: BaggingClassifier.__init__() got an unexpected keyword argument 'base_estimator'
# TypeError: LinearRegression.__init__() got an unexpected keyword argument 'normalize'
# TypeError: KMeans.__init__() got an unexpected keyword argument 'n_jobs'
# [[0.0, 1.0], [1.0, 0.0], [0.0, 1.0]]
# arguments: ['categories', 'drop', 'sparse_output'] ...
