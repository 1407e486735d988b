"""The folds give the number of trees (a little more of them) for a fit on all rows."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X, X_test, y, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% lightgbm
import lightgbm as lgb

params = {"objective": "binary", "metric": "auc", "learning_rate": 0.1, "seed": 0, "verbose": -1}
stop = lgb.early_stopping(30, verbose=False)
history = lgb.cv(params, lgb.Dataset(X, y), 1000, nfold=5, stratified=True, callbacks=[stop])
rounds = len(history["valid auc-mean"])  # lgb.cv cuts its lists at the best round
booster = lgb.train(params, lgb.Dataset(X, y), int(rounds * 1.1))
test_pred = booster.predict(X_test)

# %% xgboost
import numpy as np
import xgboost as xgb
from sklearn.model_selection import StratifiedKFold

model = xgb.XGBClassifier(n_estimators=1000, learning_rate=0.1, eval_metric="auc")
model.set_params(early_stopping_rounds=30, enable_categorical=True)
best = []
for train, valid in StratifiedKFold(5, shuffle=True, random_state=0).split(X, y):
    held = [(X.iloc[valid], y.iloc[valid])]
    model.fit(X.iloc[train], y.iloc[train], eval_set=held, verbose=False)
    best.append(model.best_iteration + 1)  # best_iteration counts from 0
model.set_params(n_estimators=int(np.mean(best) * 1.1), early_stopping_rounds=None)
model.fit(X, y)
print("trees:", booster.num_trees(), "and", model.n_estimators)
both = (test_pred + model.predict_proba(X_test)[:, 1]) / 2

# %% check
from sklearn.metrics import roc_auc_score

assert roc_auc_score(y_test, both) > 0.97, "the refitted models should be good"
assert booster.num_trees() == int(rounds * 1.1) > 10, "as many trees as wanted"
assert model.get_booster().num_boosted_rounds() == model.n_estimators, "XGBoost: the same"
try:
    model.set_params(early_stopping_rounds=30).fit(X, y)
    message = ""
except ValueError as error:
    message = str(error)
assert "validation dataset" in message, "early stopping left in should fail"
again = booster.refit(X_test, y_test, decay_rate=0.5)
same = again.trees_to_dataframe()["split_feature"].equals(
    booster.trees_to_dataframe()["split_feature"]
)
assert same, "Booster.refit should keep the trees"

# Output:
# trees: ... and ...
