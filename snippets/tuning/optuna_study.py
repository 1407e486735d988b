"""Optuna draws the hyperparameters, cross-validation scores them, the study keeps the best."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% tune
import optuna
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

folds = StratifiedKFold(3, shuffle=True, random_state=0)  # the same folds for every trial


def build(C, class_weight):
    """Make a model of the hyperparameters."""
    return make_pipeline(
        StandardScaler(), LogisticRegression(C=C, class_weight=class_weight, max_iter=2000)
    )


def objective(trial):
    """Score one set of hyperparameters."""
    params = {
        "C": trial.suggest_float("C", 1e-3, 1e2, log=True),
        "class_weight": trial.suggest_categorical("class_weight", [None, "balanced"]),
    }
    return cross_val_score(build(**params), X_train, y_train, cv=folds, scoring="accuracy").mean()


optuna.logging.set_verbosity(optuna.logging.WARNING)  # no line for every trial
study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=15)
print("drawn:", sorted(study.best_params), f"best score {study.best_value:.2f}")

# %% refit
model = build(**study.best_params).fit(X_train, y_train)
print(f"test accuracy {model.score(X_test, y_test):.2f}")

# %% check
values = [trial.value for trial in study.trials]
assert len(values) == 15 and study.best_value == max(values) > min(values), "the highest is best"
assert optuna.create_study().direction.name == "MINIMIZE", "the default direction"
study.optimize(objective, n_trials=2)
assert len(study.trials) == 17, "a second optimize should add trials"
assert model.score(X_test, y_test) > 0.9, "the refitted model should be good"

# Output:
# drawn: ['C', 'class_weight'] best score 0.99
# test accuracy 0.95
