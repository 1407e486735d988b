"""A custom loss and a custom metric; a score to maximize needs EarlyStopping(maximize=True)."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% metric: F1, to be maximized
import xgboost as xgb
from sklearn.metrics import f1_score


def f1(y_true, y_pred):
    return f1_score(y_true, y_pred > 0.5)


stop = xgb.callback.EarlyStopping(rounds=20, metric_name="f1", maximize=True)
model = xgb.XGBClassifier(n_estimators=300, eval_metric=f1, callbacks=[stop], random_state=0)
model.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
scores = model.evals_result()["validation_0"]["f1"]
print(f"best F1 {max(scores):.2f}")

# %% objective: a missed positive costs three times as much
import numpy as np


def objective(y_true, margin):
    p = 1 / (1 + np.exp(-margin))
    weight = np.where(y_true == 1, 3.0, 1.0)
    return weight * (p - y_true), weight * p * (1 - p)  # gradient, hessian


own = xgb.XGBClassifier(n_estimators=30, objective=objective, random_state=0).fit(X_train, y_train)

# %% check
assert model.best_iteration == np.argmax(scores), "maximize should keep the best round"
wrong = xgb.XGBClassifier(n_estimators=300, eval_metric=f1, early_stopping_rounds=20)
wrong.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
assert wrong.best_iteration == np.argmin(wrong.evals_result()["validation_0"]["f1"]), "lowest"
f1.__name__ = "pre_f1"
wrong.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
assert wrong.best_iteration == np.argmax(wrong.evals_result()["validation_0"]["pre_f1"]), "by name"
weighted = xgb.XGBClassifier(n_estimators=30, scale_pos_weight=3, base_score=0.5, random_state=0)
same = weighted.fit(X_train, y_train).predict_proba(X_valid)
assert np.allclose(own.predict_proba(X_valid), same, atol=0.02), "the built-in weight should agree"
train = xgb.DMatrix(X_train, y_train)
native = xgb.train({}, train, 20, obj=lambda m, data: objective(data.get_label(), m))
assert native.predict(train).min() < 0, "xgb.train: margin first, and margins out"
try:
    xgb.XGBClassifier(eval_metric=f1_score).fit(X, y, eval_set=[(X, y)], verbose=False)
    message = ""
except ValueError as error:
    message = str(error)
assert "mix of binary and continuous" in message, "f1_score itself should fail"

# Output:
# best F1 0.99
