"""One thread in the model, the folds in parallel; the result is the same."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% many small fits: parallel outside, one thread inside
import lightgbm as lgb
import xgboost as xgb
from sklearn.model_selection import cross_val_score

light = lgb.LGBMClassifier(n_estimators=30, n_jobs=1, random_state=0, verbose=-1)
extreme = xgb.XGBClassifier(n_estimators=30, n_jobs=1, random_state=0)
for model in (light, extreme):
    scores = cross_val_score(model, X, y, cv=3, n_jobs=1)  # n_jobs=-1: the folds in parallel
    print(f"{type(model).__name__} {scores.mean():.2f}")

# %% one large fit: all threads inside
booster = lgb.train({"num_threads": 2, "verbose": -1}, lgb.Dataset(X, y), 10)
native = xgb.train({"nthread": 2}, xgb.DMatrix(X, y), 10)

# %% check
import numpy as np

for kind, extra in [(lgb.LGBMClassifier, {"verbose": -1}), (xgb.XGBClassifier, {})]:
    one, two = (
        kind(n_estimators=10, n_jobs=jobs, **extra).fit(X, y).predict_proba(X) for jobs in (1, 2)
    )
    assert np.allclose(one, two), "the number of threads should not change the result"
zero = lgb.LGBMClassifier(n_estimators=2, n_jobs=0, verbose=-1).fit(X, y).booster_
assert zero.params["num_threads"] == 0, "n_jobs=0 should leave it to OpenMP"
unset = lgb.LGBMClassifier(n_estimators=2, verbose=-1).fit(X, y).booster_
assert unset.params["num_threads"] >= 1, "unset, the number of cores should be filled in"

# Output:
# LGBMClassifier 0.95
# XGBClassifier 0.96
