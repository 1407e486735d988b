"""Old import paths fail; the names on the right of the table import and work."""

# %% error
import importlib

for module in ["sklearn.cross_validation", "sklearn.grid_search", "sklearn.externals.six"]:
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as error:
        print("ModuleNotFoundError:", error)

try:
    from sklearn.preprocessing import Imputer

    Imputer()
except ImportError as error:
    print("ImportError:", str(error).split(" (")[0])

# %% fix
import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.model_selection import GridSearchCV

X = np.array([[1.0, np.nan], [3.0, 4.0], [5.0, 8.0]])
filled = SimpleImputer(strategy="mean").fit_transform(X)
print(filled.tolist())

# %% fix: experimental classes need their switch first
from sklearn.experimental import enable_iterative_imputer  # noqa: F401
from sklearn.impute import IterativeImputer

# %% check
assert filled[0, 1] == 6, "the mean of the column"
assert GridSearchCV.__module__.startswith("sklearn.model_selection"), "the new home"
assert IterativeImputer().fit_transform(X).shape == X.shape, "it imports and fills"
gone = "externals.joblib externals.six datasets.samples_generator utils.testing metrics.scorer"
for name in [*gone.split(), "neighbors.base", "learning_curve"]:
    try:
        __import__(f"sklearn.{name}")
    except ModuleNotFoundError as error:
        assert str(error) == f"No module named 'sklearn.{name}'", str(error)
    else:
        raise AssertionError(f"sklearn.{name} should be gone")

# Output:
# ModuleNotFoundError: No module named 'sklearn.cross_validation'
# ModuleNotFoundError: No module named 'sklearn.grid_search'
# ModuleNotFoundError: No module named 'sklearn.externals.six'
# ImportError: cannot import name 'Imputer' from 'sklearn.preprocessing'
# [[1.0, 6.0], [3.0, 4.0], [5.0, 8.0]]
