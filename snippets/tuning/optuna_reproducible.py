"""The same sampler seed draws the same trials; without a seed, or in threads, it does not."""

# %% study
import optuna


def objective(trial):
    return (trial.suggest_float("x", -5, 5) - 2) ** 2  # seeded folds and model in here, too


def run(seed):
    sampler = optuna.samplers.TPESampler(seed=seed)
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=15)  # n_jobs=1, no timeout
    return study


optuna.logging.set_verbosity(optuna.logging.WARNING)
print("same seed, same best:", run(0).best_value == run(0).best_value)

# %% check
import inspect


def points(study):
    return [trial.params["x"] for trial in study.trials]


assert points(run(0)) == points(run(0)), "the same seed should give the same trials"
assert points(run(0)) != points(run(1)) and points(run(None)) != points(run(None)), "or not"
assert "seed" not in inspect.signature(optuna.create_study).parameters, "only the sampler has one"

# Output:
# same seed, same best: True
