"""error_score='raise' shows the exception behind nan scores."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(50, 2))
y = (X[:, 0] > 0).astype(int)
X[::5, 1] = np.nan

# %% error
from sklearn.impute import SimpleImputer
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.svm import SVC

try:
    cross_val_score(SVC(), X, y)
except ValueError as error:
    print("ValueError:", str(error).splitlines()[1])
try:
    cross_val_score(SVC(), X, y, error_score="raise")
except ValueError as error:
    print("the cause:", str(error).splitlines()[0])

# %% fix
scores = cross_val_score(make_pipeline(SimpleImputer(), SVC()), X, y)
print(f"accuracy {scores.mean():.2f}")

# %% check
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    cross_val_score(SVC(), np.vstack([X[:1], np.nan_to_num(X[1:])]), y, cv=10)
said = "9 fits failed out of a total of 10."
assert any(said in str(w.message) for w in caught), "some folds: a warning"
assert np.isfinite(scores).all(), "no fold fails any more"

# Output:
# ValueError: All the 5 fits failed.
# the cause: Input X contains NaN.
# accuracy 0.98
