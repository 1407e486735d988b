"""A pruning callback stops boosting when the validation score falls behind earlier trials."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)

# %% tune
import lightgbm as lgb
import optuna
import optuna_integration
import xgboost as xgb


def tune_lightgbm(trial):
    rate = trial.suggest_float("learning_rate", 1e-3, 0.3, log=True)
    params = {"objective": "binary", "metric": "auc", "verbosity": -1, "learning_rate": rate}
    callback = optuna_integration.LightGBMPruningCallback(trial, "auc", valid_name="valid_0")
    train, valid = lgb.Dataset(X_train, y_train), lgb.Dataset(X_valid, y_valid)
    booster = lgb.train(params, train, 50, valid_sets=[valid], callbacks=[callback])
    return booster.best_score["valid_0"]["auc"]


def tune_xgboost(trial):
    rate = trial.suggest_float("learning_rate", 1e-3, 0.3, log=True)
    params = {"objective": "binary:logistic", "eval_metric": "auc", "learning_rate": rate}
    sets = [(xgb.DMatrix(X_valid, y_valid), "validation")]
    callback, scores = optuna_integration.XGBoostPruningCallback(trial, "validation-auc"), {}
    train = xgb.DMatrix(X_train, y_train)
    also = {"evals_result": scores, "callbacks": [callback], "verbose_eval": False}
    xgb.train(params, train, 50, evals=sets, **also)
    return scores["validation"]["auc"][-1]


optuna.logging.set_verbosity(optuna.logging.WARNING)
studies = []
for objective in (tune_lightgbm, tune_xgboost):
    pruner = optuna.pruners.MedianPruner(n_startup_trials=3, n_warmup_steps=5)
    sampler = optuna.samplers.TPESampler(seed=0)
    study = optuna.create_study(direction="maximize", sampler=sampler, pruner=pruner)
    study.optimize(objective, n_trials=10)
    studies.append(study)
    print(objective.__name__, sorted({trial.state.name for trial in study.trials}))

# %% check
for study in studies:
    cut = [trial for trial in study.trials if trial.state.name == "PRUNED"]
    assert cut and all(len(trial.intermediate_values) < 51 for trial in cut), "cut short"
    assert study.best_value > 0.97, "the best trial should be good"

# Output:
# tune_lightgbm ['COMPLETE', 'PRUNED']
# tune_xgboost ['COMPLETE', 'PRUNED']
