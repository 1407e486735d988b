"""Optuna draws XGBoost's parameters, early stopping in xgb.cv finds the number of rounds."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% tune
import optuna
import xgboost as xgb

fixed = {"objective": "binary:logistic", "eval_metric": "auc", "learning_rate": 0.1, "seed": 0}
train = xgb.DMatrix(X_train, y_train)


def objective(trial):
    """Cross-validate one set of parameters."""
    params = fixed | {
        "max_depth": trial.suggest_int("max_depth", 3, 8),
        "min_child_weight": trial.suggest_float("min_child_weight", 0.5, 20, log=True),
        "subsample": trial.suggest_float("subsample", 0.5, 1.0),
        "colsample_bytree": trial.suggest_float("colsample_bytree", 0.4, 1.0),
        "reg_alpha": trial.suggest_float("reg_alpha", 1e-8, 10, log=True),
        "reg_lambda": trial.suggest_float("reg_lambda", 1e-3, 20, log=True),
    }
    table = xgb.cv(
        params, train, 1000, nfold=3, stratified=True, early_stopping_rounds=20, seed=0
    )  # regression: stratified=False
    trial.set_user_attr("rounds", len(table))  # cut at the best round
    return table["test-auc-mean"].iloc[-1]


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=4)  # 50 to 200 for real

# %% refit
rounds = study.best_trial.user_attrs["rounds"]
model = xgb.train(fixed | study.best_params, train, rounds)
proba = model.predict(xgb.DMatrix(X_test))
print(f"AUC {study.best_value:.2f}, rounds kept:", model.num_boosted_rounds() == rounds)

# %% check
from sklearn.metrics import roc_auc_score

assert roc_auc_score(y_test, proba) > 0.97, "the refitted model should be good"
assert rounds < 1000, "early stopping should have ended the rounds"

# Output:
# AUC 0.99, rounds kept: True
