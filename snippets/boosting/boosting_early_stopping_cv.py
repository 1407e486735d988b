"""A subclass splits off validation rows in fit, so searches stop each fit early."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% classes
import inspect

import lightgbm as lgb
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import GridSearchCV, train_test_split


class StoppingLGBM(lgb.LGBMClassifier):
    def fit(self, X, y, **kwargs):
        X, X_valid, y, y_valid = train_test_split(X, y, test_size=0.15, stratify=y, random_state=0)
        if "eval_X" in inspect.signature(super().fit).parameters:  # LightGBM 4.7 and later
            kwargs |= {"eval_X": X_valid, "eval_y": y_valid}
        else:
            kwargs |= {"eval_set": [(X_valid, y_valid)]}
        return super().fit(X, y, callbacks=[lgb.early_stopping(20, verbose=False)], **kwargs)


class StoppingXGB(xgb.XGBClassifier):
    def fit(self, X, y, **kwargs):
        X, X_valid, y, y_valid = train_test_split(X, y, test_size=0.15, stratify=y, random_state=0)
        return super().fit(X, y, eval_set=[(X_valid, y_valid)], verbose=False, **kwargs)


# %% search
y = pd.Series(pd.factorize(y, sort=True)[0], y.index)  # both want labels 0..k-1
light = StoppingLGBM(n_estimators=500, random_state=0, n_jobs=1, verbose=-1)
search = GridSearchCV(light, {"num_leaves": [7, 31]}, scoring="roc_auc", cv=3).fit(X, y)
print(f"LightGBM AUC {search.best_score_:.2f}")
extreme = StoppingXGB(
    n_estimators=500, early_stopping_rounds=20, enable_categorical=True, n_jobs=1
)
search_xgb = GridSearchCV(extreme, {"max_depth": [2, 5]}, scoring="roc_auc", cv=3).fit(X, y)
print(f"XGBoost AUC {search_xgb.best_score_:.2f}")

# %% check
assert search.best_estimator_.best_iteration_ < 480, "LightGBM should have stopped early"
assert search_xgb.best_estimator_.best_iteration < 480, "XGBoost should have stopped early"
assert set(search.best_params_) == {"num_leaves"}, "parameters should reach the model"
assert search.best_score_ > 0.98 and search_xgb.best_score_ > 0.98, "the scores should be good"
assert light.get_params()["num_leaves"] == 31, "the class should keep LightGBM's parameters"

# Output:
# LightGBM AUC 0.99
# XGBoost AUC 0.99
