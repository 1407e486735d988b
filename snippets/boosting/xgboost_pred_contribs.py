"""Contributions and base value of a row sum to its margin; interactions sum to contributions."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% contributions
import numpy as np
import pandas as pd
import xgboost as xgb

model = xgb.XGBClassifier(n_estimators=50, max_depth=3, enable_categorical=True).fit(X, y)
frame = xgb.DMatrix(X, enable_categorical=True)
raw = model.get_booster().predict(frame, pred_contribs=True)
raw = raw.reshape(len(X), -1, X.shape[1] + 1)  # two classes have one block
contrib = pd.DataFrame(raw[:, -1, :-1], X.index, X.columns)  # of the last class
base = raw[0, -1, -1]
row = contrib.iloc[0].sort_values(key=abs, ascending=False)
importance = contrib.abs().mean().sort_values(ascending=False)
print("columns that matter:", (importance > 0.01).sum() > 5)

# %% check
margin = model.predict(X, output_margin=True)
assert np.allclose(contrib.sum(axis=1) + base, margin, atol=1e-3), "the sum should be the margin"
pairs = model.get_booster().predict(frame, pred_interactions=True)
assert pairs.shape == (len(X), X.shape[1] + 1, X.shape[1] + 1), "a table for each row"
assert np.allclose(pairs.sum(axis=2)[:, :-1], contrib, atol=1e-2), "its rows: contributions"
three = pd.qcut(X["mean area"], 3, labels=False)
multi = xgb.XGBClassifier(n_estimators=3).fit(X, three).get_booster()
shape = multi.predict(frame, pred_contribs=True).shape
assert shape == (len(X), 3, X.shape[1] + 1), "classes should be an axis of their own"
try:
    model.predict(X, pred_contribs=True)
    message = ""
except TypeError as error:
    message = str(error)
assert "unexpected keyword argument 'pred_contribs'" in message, "only the Booster has it"

# Output:
# columns that matter: True
