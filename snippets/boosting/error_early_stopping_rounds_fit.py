"""Early stopping: a callback or a parameter for LightGBM, the constructor for XGBoost."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% error
import lightgbm as lgb
import xgboost as xgb

for model in (lgb.LGBMClassifier(verbose=-1), xgb.XGBClassifier()):
    try:
        model.fit(X_train, y_train, early_stopping_rounds=10)
    except TypeError as error:
        print("TypeError:", str(error).split(". Did")[0])

# %% fix
import inspect

light = lgb.LGBMClassifier(n_estimators=500, verbose=-1)
if "eval_X" in inspect.signature(light.fit).parameters:  # LightGBM 4.7 and later
    valid = {"eval_X": X_valid, "eval_y": y_valid}  # labels must be 0..k-1
else:
    valid = {"eval_set": [(X_valid, y_valid)]}
light.fit(X_train, y_train, **valid, callbacks=[lgb.early_stopping(10, verbose=False)])

extreme = xgb.XGBClassifier(n_estimators=500, early_stopping_rounds=10, eval_metric="auc")
extreme.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)

# %% check
assert light.best_iteration_ < 490, "LightGBM should stop early"
assert extreme.best_iteration < 490, "XGBoost should stop early"
by_name = lgb.LGBMClassifier(n_estimators=500, early_stopping_round=10, verbose=-1)
by_name.fit(X_train, y_train, **valid)
assert by_name.best_iteration_ == light.best_iteration_, "the parameter should do the same"
calls = [(lgb.LGBMClassifier(), "verbose"), (xgb.XGBClassifier(), "eval_metric")]
for model, name in [*calls, (xgb.XGBClassifier(), "callbacks")]:
    try:
        model.fit(X_train, y_train, **{name: None})
        message = ""
    except TypeError as error:
        message = str(error)
    assert f"unexpected keyword argument '{name}'" in message, f"{name} should be gone from fit"

# Output:
# TypeError: LGBMClassifier.fit() got an unexpected keyword argument 'early_stopping_rounds'
# TypeError: XGBClassifier.fit() got an unexpected keyword argument 'early_stopping_rounds'
