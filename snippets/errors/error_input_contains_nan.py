"""A linear model rejects NaN; an imputer in the pipeline or histogram boosting accepts it."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(100, 2)), columns=["a", "b"])
y = (X["a"] > 0).astype(int)
X.loc[::10, "b"] = np.nan

# %% error
from sklearn.linear_model import LogisticRegression

try:
    LogisticRegression().fit(X, y)
except ValueError as error:
    print("ValueError:", str(error).splitlines()[0])

# %% fix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline

print("columns with NaN:", list(X.columns[X.isna().any()]))
model = make_pipeline(SimpleImputer(strategy="median"), LogisticRegression()).fit(X, y)
boosting = HistGradientBoostingClassifier(max_iter=5).fit(X, y)

# %% check
assert model.score(X, y) > 0.9 and boosting.score(X, y) > 0.9, "both should train"
from sklearn.tree import DecisionTreeClassifier

for data, target, said in [
    (X, y, "Input X contains NaN. LogisticRegression does not accept missing values encoded as"),
    (X.fillna(0), y.where(X["a"] < 1), "Input y contains NaN."),
]:
    try:
        LogisticRegression().fit(data, target)
    except ValueError as error:
        assert said in " ".join(str(error).split()), str(error)
    else:
        raise AssertionError("it should raise ValueError")
try:
    with np.errstate(over="ignore"):
        DecisionTreeClassifier().fit([[1e39], [0.0]], [0, 1])
except ValueError as error:
    assert "too large for dtype('float32')" in str(error), "trees compute in float32"

# Output:
# ValueError: Input X contains NaN.
# columns with NaN: ['b']
