"""A look at y says which it is: one value, NaN, or more classes than the loss takes."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"a": rng.normal(size=100)})
y = pd.Series(rng.integers(0, 3, 100), dtype=float)
y[:5] = np.nan

# %% error
from catboost import CatBoostClassifier, CatBoostError, CatBoostRegressor

silent = {"iterations": 5, "allow_writing_files": False, "verbose": 0}
try:
    CatBoostRegressor(**silent).fit(X, y)
except CatBoostError as error:
    print("CatBoostError:", str(error).partition(": ")[2])

# %% fix
print("missing:", y.isna().sum(), "values:", y.nunique(), "constant:", (X.nunique() < 2).sum())
known = y.notna()
model = CatBoostClassifier(**silent).fit(X[known], y[known].astype(int))  # MultiClass by itself

# %% check
assert model.get_all_params()["loss_function"] == "MultiClass", "chosen by the classes"
text = y.map({0: "a", 1: "b", 2: "c"})
later = CatBoostClassifier(**silent).fit(X[::-1], text[::-1])  # the first row is known
assert len(later.classes_) == 4, "NaN in a text target should become a class"
some = y[known].astype(int)
for make, frame, target, words in (
    (CatBoostClassifier(**silent), X[known], some * 0, "only one unique value"),
    (CatBoostRegressor(**silent), X[known], some * 0, "All train targets are equal"),
    (CatBoostClassifier(loss_function="Logloss", **silent), X[known], some, "only 2 unique"),
    (CatBoostClassifier(**silent), X[known] * 0, some, "constant or ignored"),
    (CatBoostClassifier(**silent), X, y, "NaN values are not supported for target"),
    (CatBoostClassifier(**silent), X, text, "could not convert string"),
    (CatBoostClassifier(**silent), X, text.astype(object).where(known, None), "NoneType takes no"),
    (CatBoostClassifier(scale_pos_weight=2, **silent), X[known], some, "class weights size"),
):
    try:
        make.fit(frame, target)
        raise AssertionError(words)
    except (CatBoostError, TypeError, ValueError) as error:
        assert words in str(error), f"{words}: {error}"

# Output:
# CatBoostError: metric/loss-function RMSE does not allow nan values in target data
# missing: 5 values: 3 constant: 0
