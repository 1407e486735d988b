"""Where a column is a function of the others, iterative imputation nearly restores it."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
complete = pd.DataFrame(rng.normal(size=(300, 2)), columns=["a", "b"])
complete["c"] = 2 * complete["a"] - complete["b"] + 0.1 * rng.normal(size=300)
X = complete.copy()
X.loc[rng.random(300) < 0.3, "c"] = np.nan

# %% impute: fit on the training rows only
from sklearn.experimental import enable_iterative_imputer  # noqa: F401
from sklearn.impute import IterativeImputer

imputer = IterativeImputer(max_iter=20, random_state=0).set_output(transform="pandas")
filled = imputer.fit_transform(X)
print(filled.isna().sum().to_dict())

# %% forest: like missForest
from sklearn.ensemble import ExtraTreesRegressor

trees = ExtraTreesRegressor(n_estimators=30, random_state=0)
by_trees = IterativeImputer(trees, max_iter=3, tol=0.5, random_state=0).fit_transform(X)

# %% check
from sklearn.impute import SimpleImputer

gaps = X["c"].isna().to_numpy()


def rmse(Z):
    """Root mean squared error of the filled values."""
    return np.sqrt(np.mean((np.asarray(Z)[gaps, 2] - complete["c"].to_numpy()[gaps]) ** 2))


mean = rmse(SimpleImputer().fit_transform(X))
assert rmse(filled) < 0.15, "the error should be about the noise of the relation"
assert rmse(by_trees) < 0.5 * mean and mean > 1.5, "trees should beat the mean of the column"
limited = IterativeImputer(min_value=0, random_state=0).fit_transform(X)
assert filled["c"][gaps].min() < 0 <= limited[gaps, 2].min(), "min_value should limit the fills"
try:
    IterativeImputer(trees, sample_posterior=True, random_state=0).fit(X)
    message = ""
except TypeError as error:
    message = str(error)
assert "return_std" in message, "sample_posterior should need a model with return_std"
import subprocess
import sys

late = [sys.executable, "-c", "from sklearn.impute import IterativeImputer"]
said = (
    "IterativeImputer is experimental and the API might change without any deprecation cycle."
    " To use it, you need to explicitly import enable_iterative_imputer"
)
assert said in subprocess.run(late, capture_output=True, text=True).stderr, "switch it on first"

# Output:
# {'a': 0, 'b': 0, 'c': 0}
