"""A stored study goes on after a restart; MaxTrialsCallback counts the trials of all runs."""

# %% study
import optuna


def objective(trial):
    x = trial.suggest_float("x", -5, 5)
    return (x - 2) ** 2  # your cross-validated score


def run(n_total, seed=None):
    """Open or make the study, and fill it up to n_total complete trials."""
    study = optuna.create_study(
        storage="sqlite:///study.db",
        study_name="lgbm-v1",  # a new name when the objective changes
        load_if_exists=True,
        direction="minimize",
        sampler=optuna.samplers.TPESampler(seed=seed),
    )
    study.optimize(objective, callbacks=[optuna.study.MaxTrialsCallback(n_total)])
    return study


optuna.logging.set_verbosity(optuna.logging.WARNING)
run(6, seed=0)  # is interrupted ...
study = run(10, seed=1)  # ... and goes on
print("trials:", len(study.trials), "studies:", optuna.get_all_study_names("sqlite:///study.db"))

# %% look at it from another script
loaded = optuna.load_study(study_name="lgbm-v1", storage="sqlite:///study.db")
print("best:", list(loaded.best_params), len(loaded.trials_dataframe()))

# %% check
assert len(study.trials) == 10, "the second run should only add what is missing"
assert loaded.best_value == min(trial.value for trial in study.trials), "all trials count"
turned = optuna.create_study(
    storage="sqlite:///study.db", study_name="lgbm-v1", load_if_exists=True, direction="maximize"
)
assert turned.direction.name == "MINIMIZE", "the stored direction should stay"
loaded.optimize(objective, n_trials=2)
assert len(loaded.trials) == 12, "n_trials should count this call only"
optuna.delete_study(study_name="lgbm-v1", storage="sqlite:///study.db")
assert optuna.get_all_study_names("sqlite:///study.db") == [], "deleted"
first = [run(1, seed=0).trials[0].params["x"]]
optuna.delete_study(study_name="lgbm-v1", storage="sqlite:///study.db")
run(1, seed=1)
second = run(2, seed=0).trials[1].params["x"]
assert first == [second], "the same seed in the resumed run should draw the same point again"

# Output:
# trials: 10 studies: ['lgbm-v1']
# best: ['x'] 10
