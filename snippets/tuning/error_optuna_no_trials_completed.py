"""None and NaN make failed trials, catch goes on after an error; the states tell."""

# %% error
import optuna

optuna.logging.set_verbosity(optuna.logging.CRITICAL)


def wrong(trial):
    score = trial.suggest_float("x", 0, 1) ** 2
    trial.set_user_attr("score", score)  # but no return


study = optuna.create_study()
study.optimize(wrong, n_trials=3)
print("states:", [trial.state.name for trial in study.trials])
try:
    print(study.best_params)
except ValueError as error:
    print("ValueError:", error)


# %% fix
def objective(trial):
    x = trial.suggest_float("x", 0, 1)
    if x > 0.8:
        raise ValueError("this setting does not work")
    return float(x**2)


study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=20, catch=(ValueError,))
print("states:", sorted({trial.state.name for trial in study.trials}), list(study.best_params))

# %% check
assert study.best_value < 0.5, "the failed trials should not count"
for value in (float("nan"), None, "high", [1.0, 2.0]):
    failed = optuna.create_study()
    failed.optimize(lambda trial: value, n_trials=1)
    assert failed.trials[0].state.name == "FAIL", f"{value} should fail"
try:
    optuna.create_study().optimize(lambda trial: 1 / 0, n_trials=3)
    raise AssertionError("without catch an exception should end the study")
except ZeroDivisionError:
    pass
two = optuna.create_study(directions=["minimize", "maximize"])
two.optimize(lambda trial: (1.0, 2.0), n_trials=2)
try:
    two.best_params
    raise AssertionError("two objectives: no single best")
except RuntimeError:
    assert len(two.best_trials) == 2, "best_trials holds the equal best"

# Output:
# states: ['FAIL', 'FAIL', 'FAIL']
# ValueError: No trials are completed yet.
# states: ['COMPLETE', 'FAIL'] ['x']
