"""Choices of one name must stay the same; a name for each case allows what depends."""

# %% error
import optuna

SOLVERS = {"l1": ["liblinear", "saga"], "l2": ["lbfgs", "newton-cg", "saga"]}
optuna.logging.set_verbosity(optuna.logging.CRITICAL)


def wrong(trial):
    penalty = trial.suggest_categorical("penalty", list(SOLVERS))
    trial.suggest_categorical("solver", SOLVERS[penalty])
    return 1.0


study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
try:
    study.optimize(wrong, n_trials=20)
except ValueError as error:
    print("ValueError:", error)


# %% fix
def objective(trial):
    penalty = trial.suggest_categorical("penalty", list(SOLVERS))
    solver = trial.suggest_categorical(f"solver_{penalty}", SOLVERS[penalty])
    return len(solver)  # your score


study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=20)
print("names:", sorted({name for trial in study.trials for name in trial.params}))

# %% check


def message(objective):
    try:
        optuna.create_study().optimize(objective, n_trials=4)
    except (ValueError, TypeError) as error:
        return str(error)
    return "fine"


def kinds(trial):
    return trial.suggest_float("x", 0, 3) if trial.number % 2 else trial.suggest_int("x", 0, 3)


assert "different distribution kind" in message(kinds), "an int, then a float"
logs = message(lambda trial: trial.suggest_float("x", 1, 9, log=trial.number % 2 == 1))
assert "different log configuration" in logs, "log=False, then log=True"
assert message(lambda trial: trial.suggest_float("x", 0, 1 + trial.number)) == "fine", "ranges may"
turned = message(lambda t: len(t.suggest_categorical("x", ["a", "b"][:: 1 - 2 * (t.number % 2)])))
assert "dynamic value space" in turned, "another order of the choices should fail, too"

# Output:
# ValueError: CategoricalDistribution does not support dynamic value space.
# names: ['penalty', 'solver_l1', 'solver_l2']
