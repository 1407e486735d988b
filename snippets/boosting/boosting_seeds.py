"""A seed matters only with sampling; the mean over seeds is steadier than one of them."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% average over seeds
import lightgbm as lgb
import numpy as np
import xgboost as xgb

sampling = {"subsample": 0.7, "colsample_bytree": 0.5, "n_estimators": 30}
pred = []
for seed in range(3):
    light = lgb.LGBMClassifier(**sampling, subsample_freq=1, random_state=seed, verbose=-1)
    extreme = xgb.XGBClassifier(**sampling, learning_rate=0.1, random_state=seed)
    for model in (light, extreme):
        pred.append(model.fit(X_train, y_train).predict_proba(X_test)[:, 1])
mean = np.mean(pred, axis=0)
print("spread over seeds:", np.std(pred[::2], axis=0).max() > 0.001)

# %% check
from sklearn.metrics import log_loss


def proba(model):
    return model.fit(X_train, y_train).predict_proba(X_test)[:, 1]


few = {"n_estimators": 10}
for kind, extra in [(lgb.LGBMClassifier, {"verbose": -1}), (xgb.XGBClassifier, {})]:
    one, two = (proba(kind(random_state=seed, **few, **extra)) for seed in (1, 2))
    assert np.array_equal(one, two), "without sampling a seed should change nothing"
    row = {**extra, "subsample": 0.5, **({"subsample_freq": 1} if extra else {})}
    one, two = (proba(kind(random_state=seed, **few, **row)) for seed in (1, 2))
    assert not np.array_equal(one, two), "with sampling it should"
    one, two = (proba(kind(**few, **row)) for _ in range(2))
    assert np.array_equal(one, two), "without a seed a second run should be the same"
losses = [log_loss(y_test, p.astype(float)) for p in pred]
assert log_loss(y_test, mean.astype(float)) < np.mean(losses), "the mean: better than the average"
row = {"subsample": 0.5, "subsample_freq": 1, "random_state": 0, "verbose": -1, **few}
one, two = (proba(lgb.LGBMClassifier(bagging_seed=seed, **row)) for seed in (1, 2))
assert not np.array_equal(one, two), "bagging_seed should override random_state"
sure = {"deterministic": True, "force_row_wise": True, "verbose": -1, **few}
assert np.array_equal(*(proba(lgb.LGBMClassifier(**sure)) for _ in range(2))), "the same again"

# Output:
# spread over seeds: True
