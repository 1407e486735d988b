"""Labels 1 and 2 have a mean that is no probability; as 0 and 1 they train."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
y = y + 1  # classes 1 and 2

# %% error
import xgboost as xgb

params = {"objective": "binary:logistic"}
try:
    xgb.train(params, xgb.DMatrix(X, y), 10)
except xgb.core.XGBoostError as error:
    print("XGBoostError:", str(error).split("is_valid: ")[1].split(".")[0])

# %% fix
import numpy as np
import pandas as pd

codes, classes = pd.factorize(y, sort=True)
X = X.replace([np.inf, -np.inf], np.nan)
booster = xgb.train(params, xgb.DMatrix(X, codes), 10)
labels = classes[(booster.predict(xgb.DMatrix(X)) > 0.5).astype(int)]
print(labels[:5].tolist())

# %% check
assert (labels == y).mean() > 0.98, "labels should come back"
half, infinite = y.where(y > 1), X.replace(X.iloc[0, 0], np.inf)
cases = [
    ({**params, "base_score": 1.5}, X, codes, "base_score must be in (0,1)"),
    ({"objective": "reg:gamma"}, X, codes * 0, "must be greater than 0 for gamma"),
    ({}, X, half, "Label contains NaN"),
    ({}, infinite, codes, "Input data contains `inf`"),
]
for settings, table, target, says in cases:
    try:
        xgb.train(settings, xgb.DMatrix(table, target), 1)
        message = ""
    except xgb.core.XGBoostError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# XGBoostError: base_score must be in (0,1) for the logistic loss
# [1, 1, 1, 1, 1]
