"""Two scores are returned; best_trials is the Pareto front, one of it is chosen by a rule."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% tune
import optuna
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier


def objective(trial):
    """Accuracy, to be high, and leaves, to be few."""
    leaves = trial.suggest_int("max_leaf_nodes", 2, 64, log=True)
    trial.set_constraint("at most 20 leaves", leaves - 20)  # above 0: not allowed
    model = DecisionTreeClassifier(max_leaf_nodes=leaves, random_state=0)
    return cross_val_score(model, X, y, cv=3).mean(), leaves


optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(directions=["maximize", "minimize"], sampler=sampler)
study.optimize(objective, n_trials=20)

# %% choose: the fewest leaves within 1 % of the best accuracy
front = study.best_trials
best = max(trial.values[0] for trial in front)
chosen = min((t for t in front if t.values[0] >= best - 0.01), key=lambda t: t.values[1])
print(f"accuracy {chosen.values[0]:.1f}, chosen by:", list(chosen.params))

# %% check
assert max(trial.values[1] for trial in study.trials) > 20, "some trials break the limit"
assert all(trial.values[1] <= 20 for trial in front), "none of them should be among the best"
for trial in study.trials:
    if trial.params["max_leaf_nodes"] > 20:
        continue
    better = trial.values[0] > chosen.values[0] and trial.values[1] <= chosen.values[1]
    assert not better, "no trial should beat one of the front in both"
try:
    study.best_params
    raise AssertionError("two objectives: no single best")
except RuntimeError:
    pass
try:
    study.ask().report(1.0, 0)
    raise AssertionError("report should fail")
except NotImplementedError:
    pass

# Output:
# accuracy 0.9, chosen by: ['max_leaf_nodes']
