"""The same settings under four names: all four fit a table with categories and NaN."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["rome", "oslo", "lima"], 900), "x": rng.normal(size=900)})
y = ((X["city"] == "rome") + X["x"] + rng.normal(size=900) > 1.2).astype(int)
X.loc[::10, "x"] = np.nan

# %% models
import inspect

import lightgbm as lgb
import xgboost as xgb
from catboost import CatBoostClassifier
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import train_test_split

text = X.select_dtypes(exclude="number").columns
X[text] = X[text].astype("string").fillna("missing").astype("category")  # CatBoost: no NaN here
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)
ratio = (y_train == 0).sum() / (y_train == 1).sum()
L = {"learning_rate": 0.1, "n_estimators": 300, "num_leaves": 15, "max_depth": 6,
     "min_child_samples": 20, "reg_lambda": 1, "subsample": 0.8, "subsample_freq": 1,
     "colsample_bytree": 0.8, "class_weight": "balanced", "early_stopping_round": 20,
     "random_state": 0, "verbose": -1}  # fmt: skip
G = {"learning_rate": 0.1, "n_estimators": 300, "grow_policy": "lossguide", "max_leaves": 15,
     "max_depth": 6, "min_child_weight": 5, "reg_lambda": 1, "subsample": 0.8,
     "colsample_bytree": 0.8, "scale_pos_weight": ratio, "early_stopping_rounds": 20,
     "enable_categorical": True, "random_state": 0, "verbosity": 0}  # fmt: skip
C = {"learning_rate": 0.1, "iterations": 300, "grow_policy": "Lossguide", "max_leaves": 15,
     "depth": 6, "min_data_in_leaf": 20, "l2_leaf_reg": 1, "bootstrap_type": "Bernoulli",
     "subsample": 0.8, "rsm": 0.8, "auto_class_weights": "Balanced", "cat_features": list(text),
     "early_stopping_rounds": 20, "random_seed": 0, "verbose": 0,
     "allow_writing_files": False}  # fmt: skip
H = {"learning_rate": 0.1, "max_iter": 300, "max_leaf_nodes": 15, "max_depth": 6,
     "min_samples_leaf": 20, "l2_regularization": 1, "max_features": 0.8,
     "class_weight": "balanced", "early_stopping": True, "n_iter_no_change": 20,
     "validation_fraction": 0.2, "random_state": 0}  # fmt: skip
pair = (X_valid, y_valid)
new = "eval_X" in inspect.signature(lgb.LGBMClassifier.fit).parameters  # LightGBM 4.7
held = {"eval_X": X_valid, "eval_y": y_valid} if new else {"eval_set": [pair]}
light = lgb.LGBMClassifier(**L).fit(X_train, y_train, **held)
extreme = xgb.XGBClassifier(**G).fit(X_train, y_train, eval_set=[pair], verbose=False)
cat = CatBoostClassifier(**C).fit(X_train, y_train, eval_set=pair)
hist = HistGradientBoostingClassifier(**H).fit(X_train, y_train)
print("all better than guessing:", min(m.score(*pair) for m in (light, extreme, cat, hist)) > 0.7)

# %% check
models = {"LightGBM": light, "XGBoost": extreme, "CatBoost": cat, "HistGradientBoosting": hist}
for name, model in models.items():
    assert model.score(*pair) > 0.7, f"{name} should learn"
trees = [light.best_iteration_, extreme.best_iteration, cat.tree_count_, hist.n_iter_]
assert max(trees) < 300, "all four should stop early"

# Output:
# all better than guessing: True
