"""A params dict and a DMatrix make a Booster; it predicts with all trees unless told otherwise."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% train
import xgboost as xgb

params = {
    "objective": "binary:logistic",  # multiclass: "multi:softprob" and "num_class"
    "eval_metric": "auc",
    "eta": 0.1,  # the learning rate
    "max_depth": 6,
    "seed": 0,
}
train = xgb.DMatrix(X_train, y_train, enable_categorical=True)
valid = xgb.DMatrix(X_valid, y_valid, enable_categorical=True)
scores = {}
booster = xgb.train(
    params,
    train,
    num_boost_round=1000,
    evals=[(train, "train"), (valid, "valid")],
    early_stopping_rounds=30,
    evals_result=scores,
    verbose_eval=False,
)
proba = booster.predict(valid, iteration_range=(0, booster.best_iteration + 1))
label = (proba > 0.5).astype(int)
print(f"AUC {booster.best_score:.2f}, accuracy {(label == y_valid).mean():.2f}")

# %% check
import numpy as np

assert booster.best_iteration == np.argmax(scores["valid"]["auc"]), "counts from 0, last set"
assert not np.allclose(booster.predict(valid), proba), "by itself it should use all trees"
assert np.allclose(booster.inplace_predict(X_valid), booster.predict(valid)), "takes a DataFrame"
assert xgb.train(params, train).num_boosted_rounds() == 10, "ten rounds by default"
assert xgb.train({}, train, 50).predict(valid).max() > 1, "without objective: a regression"
binned = xgb.QuantileDMatrix(X_train, y_train)
assert xgb.train(params, binned, 5).num_features() == X.shape[1], "QuantileDMatrix should train"
try:
    booster.predict(X_valid)
    message = ""
except TypeError as error:
    message = str(error)
assert "Expecting data to be a DMatrix" in message, "a DataFrame should be refused"

# Output:
# AUC 1.00, accuracy 0.98
