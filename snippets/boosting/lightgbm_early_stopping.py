"""Callbacks stop, print and record; several metrics stop as soon as one of them stalls."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% fit
import inspect

import lightgbm as lgb

model = lgb.LGBMClassifier(
    n_estimators=2000, learning_rate=0.1, metric="auc", random_state=0, verbose=-1
)
callbacks = [
    lgb.early_stopping(30, verbose=False),  # min_delta=1e-4: smaller gains do not count
    lgb.log_evaluation(0),  # 100: print the score every 100 rounds
]
if "eval_X" in inspect.signature(model.fit).parameters:  # LightGBM 4.7 and later
    valid = {"eval_X": X_valid, "eval_y": y_valid}  # labels must be 0..k-1, see Pitfalls
else:
    valid = {"eval_set": [(X_valid, y_valid)]}
model.fit(X_train, y_train, **valid, callbacks=callbacks)
print("metrics:", list(model.best_score_["valid_0"]))
curve = model.evals_result_["valid_0"]["auc"]  # a score for every round
print("rounds after the best:", len(curve) - model.best_iteration_)

# %% check
import warnings

import numpy as np

assert model.n_estimators_ == model.best_iteration_ == np.argmax(curve) + 1, "from 1, not 2000"
both = lgb.LGBMClassifier(n_estimators=2000, random_state=0, verbose=-1)
both.fit(X_train, y_train, **valid, eval_metric="auc", callbacks=callbacks)
assert set(both.best_score_["valid_0"]) == {"auc", "binary_logloss"}, "eval_metric is added"
first = [lgb.early_stopping(30, first_metric_only=True, verbose=False)]
only = lgb.LGBMClassifier(n_estimators=2000, random_state=0, verbose=-1, metric=["auc", "error"])
only.fit(X_train, y_train, **valid, callbacks=first)
assert only.best_iteration_ == model.best_iteration_, "only the first metric should count"
sets = {"eval_set": [(X_train, y_train), (X_valid, y_valid)]}
if "eval_X" in valid:
    sets = {"eval_X": (X_train, X_valid), "eval_y": (y_train, y_valid)}
two = lgb.LGBMClassifier(n_estimators=2000, metric="auc", random_state=0, verbose=-1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    two.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], callbacks=callbacks)
said = "The argument 'eval_set' is deprecated, use 'eval_X' and 'eval_y' instead."
assert [str(w.message) for w in caught] == [said] * ("eval_X" in valid), "4.7 warns"
two.fit(X_train, y_train, **sets, callbacks=callbacks)
known = two.best_iteration_ == model.best_iteration_
assert known == ("eval_X" not in valid), "training rows should stop it with eval_X only"

# Output:
# metrics: ['auc']
# rounds after the best: 30
