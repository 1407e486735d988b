"""Depth sets the size of a tree, lossguide grows by leaves; save_config shows what is in use."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% a sensible start
import xgboost as xgb
from sklearn.model_selection import cross_val_score

model = xgb.XGBClassifier(
    n_estimators=200,
    learning_rate=0.05,
    max_depth=5,
    min_child_weight=2,
    subsample=0.8,
    colsample_bytree=0.5,
    reg_lambda=2.0,
    enable_categorical=True,
    random_state=0,
)
print(f"AUC {cross_val_score(model, X, y, cv=3, scoring='roc_auc').mean():.2f}")

# %% the values in use
import json

config = json.loads(model.fit(X, y).get_booster().save_config())
used = config["learner"]["gradient_booster"]["tree_train_param"]
print("max_depth", used["max_depth"], "reg_alpha", used["reg_alpha"])

# %% check
import numpy as np


def config_of(**params):
    booster = xgb.XGBClassifier(n_estimators=3, **params).fit(X, y).get_booster()
    learner = json.loads(booster.save_config())["learner"]
    return booster, learner["gradient_booster"]["tree_train_param"]


booster, default = config_of()
values = {"max_depth": 6, "min_child_weight": 1, "gamma": 0, "subsample": 1, "max_bin": 256}
for name, value in {**values, "reg_lambda": 1, "reg_alpha": 0, "eta": 0.3}.items():
    assert np.isclose(float(default[name]), value), f"{name} should be {value} by default"
booster, used = config_of(grow_policy="lossguide", max_leaves=5, max_depth=0)
leaves = booster.trees_to_dataframe().query("Feature == 'Leaf'").groupby("Tree").size()
assert leaves.max() == 5, "lossguide should grow to max_leaves"
booster, used = config_of(max_depth=2)
leaves = booster.trees_to_dataframe().query("Feature == 'Leaf'").groupby("Tree").size()
assert leaves.max() <= 4, "depth 2 should give at most 4 leaves"
assert xgb.XGBClassifier().get_params()["max_depth"] is None, "get_params should show None"

# Output:
# AUC 0.99
# max_depth 5 reg_alpha 0
