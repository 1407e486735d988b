"""After each fold the mean so far is reported; trials worse than the median end there."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% tune
import numpy as np
import optuna
from sklearn.model_selection import StratifiedKFold
from sklearn.tree import DecisionTreeClassifier

folds = StratifiedKFold(5, shuffle=True, random_state=0)


def objective(trial):
    """Fit fold by fold, stop when the mean so far is poor."""
    model = DecisionTreeClassifier(
        max_depth=trial.suggest_int("max_depth", 1, 8),
        min_samples_leaf=trial.suggest_int("min_samples_leaf", 1, 200, log=True),
        random_state=0,
    )
    scores = []
    for step, (train, valid) in enumerate(folds.split(X, y)):
        model.fit(X.iloc[train], y.iloc[train])
        scores.append(model.score(X.iloc[valid], y.iloc[valid]))
        trial.report(np.mean(scores), step)
        if trial.should_prune():
            raise optuna.TrialPruned()
    return np.mean(scores)


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(
    direction="maximize",
    sampler=optuna.samplers.TPESampler(seed=0),
    pruner=optuna.pruners.MedianPruner(n_startup_trials=5, n_warmup_steps=1),
)
study.optimize(objective, n_trials=40)
states = [trial.state.name for trial in study.trials]
print("some were pruned:", "PRUNED" in states, f"best {study.best_value:.2f}")

# %% check
cut = [trial for trial in study.trials if trial.state.name == "PRUNED"]
assert 0 < len(cut) < 35 and min(trial.number for trial in cut) >= 5, "not in the first five"
assert all(2 <= len(trial.intermediate_values) <= 5 for trial in cut), "not at the first fold"
by_default = optuna.create_study().pruner
assert isinstance(by_default, optuna.pruners.MedianPruner), "the default pruner"
both = optuna.create_study(directions=["maximize", "minimize"])
try:
    both.ask().report(1.0, 0)
    raise AssertionError("report with two objectives should fail")
except NotImplementedError:
    pass

# Output:
# some were pruned: True best 0.93
