"""Contributions and base value of a row sum to its raw score, also for several classes."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% contributions
import lightgbm as lgb
import numpy as np
import pandas as pd

model = lgb.LGBMClassifier(n_estimators=50, random_state=0, verbose=-1).fit(X, y)
raw = model.predict(X, pred_contrib=True).reshape(len(X), -1, X.shape[1] + 1)
contrib = pd.DataFrame(raw[:, -1, :-1], X.index, X.columns)  # of the last class
base = raw[0, -1, -1]
row = contrib.iloc[0].sort_values(key=abs, ascending=False)
print("one row:", row.index[:3].tolist())
importance = contrib.abs().mean().sort_values(ascending=False)
print("all rows:", importance.index[:3].tolist())

# %% check
score = model.predict(X, raw_score=True)
assert np.allclose(contrib.sum(axis=1) + base, score), "the sum should be the raw score"
proba = 1 / (1 + np.exp(-(contrib.sum(axis=1) + base)))
assert np.allclose(proba, model.predict_proba(X)[:, 1]), "the sigmoid gives the probability"
three = pd.qcut(X["mean area"], 3, labels=False)
multi = lgb.LGBMClassifier(n_estimators=5, verbose=-1).fit(X, three)
flat = multi.predict(X, pred_contrib=True)
assert flat.shape == (len(X), 3 * (X.shape[1] + 1)), "classes should stand side by side"
sums = flat.reshape(len(X), 3, -1).sum(axis=2)
assert np.allclose(sums, multi.predict(X, raw_score=True)), "reshaped, each class should add up"

# Output:
# one row: ['worst perimeter', 'worst area', 'worst concave points']
# all rows: ['worst area', 'worst perimeter', 'worst concave points']
