"""The trials as a table, the importances, and known values tried first."""

# %% study
import optuna


def objective(trial):
    rate = trial.suggest_float("rate", 1e-4, 1, log=True)
    depth = trial.suggest_int("depth", 2, 8)
    trial.set_user_attr("trees", int(10 / rate))
    return (rate - 0.1) ** 2 + 0.001 * depth  # your cross-validated loss


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="minimize", sampler=optuna.samplers.TPESampler(seed=0))
study.enqueue_trial({"rate": 0.1, "depth": 6})  # known to be good: is tried first
study.optimize(objective, n_trials=30)

# %% look
table = study.trials_dataframe(attrs=("number", "value", "params", "user_attrs", "state"))
top = table[table["state"] == "COMPLETE"].sort_values("value").head(5)
print(list(top.columns))
importances = optuna.importance.get_param_importances(study)
print("most important:", max(importances, key=importances.get))

# %% check
import warnings

assert study.trials[0].params == {"rate": 0.1, "depth": 6}, "the enqueued values come first"
assert top["value"].iloc[0] == study.best_value, "the first row should be the best"
assert abs(sum(importances.values()) - 1) < 1e-9, "the importances sum to 1"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    study.enqueue_trial({"depth": 99, "typo": 1})
    study.optimize(objective, n_trials=1)
    optuna.visualization.matplotlib.plot_optimization_history(study)
kinds = {warning.category.__name__ for warning in caught}
assert study.trials[-1].params["depth"] == 99 and "UserWarning" in kinds, "used, with a warning"
assert "typo" not in study.trials[-1].params, "a misspelt name should be ignored"
assert "ExperimentalWarning" in kinds, "the plots should warn"

# Output:
# ['number', 'value', 'params_depth', 'params_rate', 'user_attrs_trees', 'state']
# most important: rate
