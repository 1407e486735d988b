"""Optuna draws LightGBM's parameters, early stopping in lgb.cv finds the number of trees."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% tune
import lightgbm as lgb
import optuna

fixed = {"objective": "binary", "metric": "auc", "verbosity": -1, "seed": 0, "learning_rate": 0.1}


def objective(trial):
    """Cross-validate one set of parameters, each fold with the same number of trees."""
    params = fixed | {
        "num_leaves": trial.suggest_int("num_leaves", 8, 128, log=True),
        "min_data_in_leaf": trial.suggest_int("min_data_in_leaf", 5, 60, log=True),
        "feature_fraction": trial.suggest_float("feature_fraction", 0.4, 1.0),
        "bagging_fraction": trial.suggest_float("bagging_fraction", 0.5, 1.0),
        "bagging_freq": 1,
        "lambda_l1": trial.suggest_float("lambda_l1", 1e-8, 10, log=True),
        "lambda_l2": trial.suggest_float("lambda_l2", 1e-8, 10, log=True),
    }
    scores = lgb.cv(
        params,
        lgb.Dataset(X_train, y_train),
        num_boost_round=1000,
        nfold=3,
        stratified=True,  # regression: False
        seed=0,
        callbacks=[lgb.early_stopping(30, verbose=False)],
    )
    curve = scores["valid auc-mean"]  # cut at the best round
    trial.set_user_attr("rounds", len(curve))
    return curve[-1]


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=6)  # 50 to 200 for real

# %% refit
rounds = study.best_trial.user_attrs["rounds"]
params = fixed | {"bagging_freq": 1} | study.best_params
model = lgb.train(params, lgb.Dataset(X_train, y_train), num_boost_round=rounds)
proba = model.predict(X_test)
print(f"cross-validated AUC {study.best_value:.2f}, trees kept:", model.num_trees() == rounds)

# %% check
from sklearn.metrics import roc_auc_score

assert roc_auc_score(y_test, proba) > 0.97, "the refitted model should be good"
assert rounds < 1000, "early stopping should have ended the rounds"

# Output:
# cross-validated AUC 1.00, trees kept: True
