"""Early stopping without a validation set is an error in both libraries."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% error
import lightgbm as lgb
import xgboost as xgb

light = lgb.LGBMClassifier(n_estimators=300, early_stopping_round=10, verbose=-1)
extreme = xgb.XGBClassifier(n_estimators=300, early_stopping_rounds=10)
for model in (light, extreme):
    try:
        model.fit(X_train, y_train)
    except ValueError as error:
        print("ValueError:", error)

# %% fix
extreme.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
best = extreme.best_iteration + 1
extreme.set_params(early_stopping_rounds=None, n_estimators=best).fit(X, y)  # all rows

# %% check
from sklearn.model_selection import cross_val_score

assert extreme.get_booster().num_boosted_rounds() == best, "the last fit should have best trees"
try:
    cross_val_score(light, X, y, cv=3, error_score="raise")
    message = ""
except ValueError as error:
    message = str(error)
assert "at least one dataset" in message, "cross_val_score should fail too"
train = lgb.Dataset(X_train, y_train)
valid = lgb.Dataset(X_valid, y_valid, reference=train)
params = {"objective": "binary", "metric": "None", "early_stopping_round": 5, "verbose": -1}
try:
    lgb.train(params, train, 5, valid_sets=[valid])
    message = ""
except ValueError as error:
    message = str(error)
assert "eval metric is required" in message, "without a metric it should be the same error"

# Output:
# ValueError: For early stopping, at least one dataset and eval metric is required for evaluation
# ValueError: Must have at least 1 validation dataset for early stopping.
