"""A params dict and a Dataset make a Booster, which predicts with its best iteration."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% train
import lightgbm as lgb

params = {
    "objective": "binary",  # multiclass: "multiclass" and "num_class"
    "metric": "auc",
    "learning_rate": 0.1,
    "num_leaves": 31,
    "verbose": -1,
    "seed": 0,
}
train = lgb.Dataset(X_train, label=y_train)
valid = lgb.Dataset(X_valid, label=y_valid, reference=train)
scores = {}
callbacks = [lgb.early_stopping(30, verbose=False), lgb.record_evaluation(scores)]
booster = lgb.train(params, train, 1000, valid_sets=[valid], callbacks=callbacks)
proba = booster.predict(X_valid)
label = (proba > 0.5).astype(int)
print(f"AUC {booster.best_score['valid_0']['auc']:.2f}, accuracy {(label == y_valid).mean():.2f}")

# %% check
import numpy as np

assert booster.best_iteration == np.argmax(scores["valid_0"]["auc"]) + 1, "counts from 1"
best = booster.predict(X_valid, num_iteration=booster.best_iteration)
assert np.array_equal(best, proba), "predict should use the best iteration"
quiet = {"verbose": -1}
plain = lgb.train(quiet, lgb.Dataset(X_train, y_train), 50)
assert plain.predict(X_valid).max() > 1, "without objective it should be a regression"
few = lgb.train({**quiet, "n_estimators": 7}, lgb.Dataset(X_train, y_train), 50)
assert few.num_trees() == 7, "n_estimators in params should win"
for change in ({"max_bin": 20}, {"min_data_in_leaf": 5}):
    try:
        lgb.train({**params, **change}, train, 2)
        message = ""
    except lgb.basic.LightGBMError as error:
        message = str(error)
    assert "Cannot change" in message or "Reducing" in message, "a binned Dataset should stay"
try:
    lgb.train({**quiet, "objective": "multiclass", "num_class": 2}, lgb.Dataset(X, y + 1), 2)
    message = ""
except lgb.basic.LightGBMError as error:
    message = str(error)
assert "Label must be in [0, 2)" in message, "multiclass labels should be 0..k-1"

# Output:
# AUC 1.00, accuracy 0.97
