"""The sampler is one argument; a grid ends by itself."""

# %% study
import optuna


def objective(trial):
    depth = trial.suggest_int("depth", 2, 6, step=2)
    rate = trial.suggest_float("rate", 0.05, 0.2, step=0.05)
    return (depth - 4) ** 2 + rate  # your cross-validated loss


optuna.logging.set_verbosity(optuna.logging.WARNING)
grid = {"depth": [2, 4, 6], "rate": [0.05, 0.1]}
samplers = {
    "TPE": optuna.samplers.TPESampler(seed=0),
    "random": optuna.samplers.RandomSampler(seed=0),
    "grid": optuna.samplers.GridSampler(grid, seed=0),
}
trials = {}
for name, sampler in samplers.items():
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=20)
    trials[name] = len(study.trials)
    print(f"{name}: {trials[name]} trials, best {study.best_value:.2f}")

# %% check
import warnings

cma = optuna.create_study(sampler=optuna.samplers.CmaEsSampler())
optuna.logging.set_verbosity(optuna.logging.CRITICAL)
try:
    cma.optimize(objective, n_trials=2)
except ModuleNotFoundError as error:  # where the package is not installed
    assert str(error) == "No module named 'cmaes'", str(error)
assert trials["grid"] == 6, "each combination of the grid once"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # experimental
    whole = optuna.create_study(sampler=optuna.samplers.BruteForceSampler(seed=0))
whole.optimize(objective, n_trials=20)
assert len(whole.trials) == 12, "all combinations of the steps"
default = optuna.create_study().sampler
assert isinstance(default, optuna.samplers.TPESampler), "TPE is the default"
missing = optuna.create_study(sampler=optuna.samplers.GridSampler({"depth": [2, 4]}))
optuna.logging.set_verbosity(optuna.logging.CRITICAL)
try:
    missing.optimize(objective)
    raise AssertionError("a name that is not in the grid should fail")
except ValueError as error:
    assert "is not found in the given grid" in str(error), "with this message"

# Output:
# TPE: 20 trials, best 0.05
# random: 20 trials, best 0.10
# grid: 6 trials, best 0.05
