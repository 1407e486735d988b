"""Every parameter is drawn inside the objective, so an if makes the space conditional."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% space
import optuna
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.svm import SVC

FEATURES = {"sqrt": "sqrt", "half": 0.5, "all": 1.0}  # a name for what is no string or number


def build(trial):
    """Choose a model, then the parameters that only this model has."""
    if trial.suggest_categorical("model", ["svc", "forest"]) == "svc":
        return SVC(C=trial.suggest_float("svc_C", 1e-2, 1e2, log=True))
    return RandomForestClassifier(
        n_estimators=trial.suggest_int("forest_trees", 20, 60, step=20),
        max_features=FEATURES[trial.suggest_categorical("forest_features", list(FEATURES))],
        random_state=0,
    )


def objective(trial):
    return cross_val_score(build(trial), X, y, cv=3).mean()


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=8)
best = build(optuna.trial.FixedTrial(study.best_params)).fit(X, y)  # the best model again
print(f"best score {study.best_value:.2f}")

# %% check
import warnings

drawn = {frozenset(trial.params) for trial in study.trials}
only = [{"model", "svc_C"}, {"model", "forest_trees", "forest_features"}]
assert drawn == set(map(frozenset, only)), "each model should draw only its own parameters"
trial = optuna.create_study().ask()
number, whole = trial.suggest_float, trial.suggest_int
for call in (lambda: number("a", 0, 1, log=True), lambda: whole("b", 1, 9, 2)):
    try:
        call()
        raise AssertionError("log from 0, and a positional step, should fail")
    except (ValueError, TypeError):
        pass
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    trial.suggest_uniform("c", 0, 1), trial.suggest_categorical("d", [(1,), (2,)])
    assert trial.suggest_int("e", 1, 10, step=4) in (1, 5, 9), "the range should be cut to 9"
assert len(caught) >= 4, "suggest_uniform, tuples and an uneven step should warn"
assert trial.suggest_float("f", 0, 1) == trial.suggest_float("f", 0, 1), "one name, one value"

# Output:
# best score 0.96
