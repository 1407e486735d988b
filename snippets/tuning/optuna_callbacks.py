"""A callback ends the search after some trials without a new best."""

# %% study
import optuna


class Patience:
    """Stop when the best trial is this many trials old."""

    def __init__(self, n_trials):
        self.n_trials = n_trials

    def __call__(self, study, trial):
        complete = study.get_trials(deepcopy=False, states=[optuna.trial.TrialState.COMPLETE])
        if complete and trial.number - study.best_trial.number >= self.n_trials:
            study.stop()


def print_best(study, trial):
    if trial.state.name == "COMPLETE" and study.best_trial.number == trial.number:
        print(f"trial {trial.number}: a new best")


def objective(trial):
    if trial.number < 2:
        raise optuna.TrialPruned()
    return 1 / min(trial.number, 5)  # no better after trial 5


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study()
study.optimize(objective, n_trials=500, callbacks=[print_best, Patience(10)])
print("trials:", len(study.trials))

# %% check
assert study.best_trial.number == 5 and len(study.trials) == 16, "ten trials after the best"
counted = optuna.create_study()
counted.optimize(objective, n_trials=4)  # two are pruned
limit = optuna.study.MaxTrialsCallback(5)
counted.optimize(objective, callbacks=[limit])
assert len(counted.trials) == 7, "only complete trials should count, of all runs"
counted.optimize(objective, callbacks=[limit])
assert len(counted.trials) == 8, "a full study should get one more trial"
try:
    optuna.create_study().best_trial
    raise AssertionError("no complete trial should be an error")
except ValueError:
    pass

# Output:
# trial 2: a new best
# trial 3: a new best
# trial 4: a new best
# trial 5: a new best
# trials: 16
