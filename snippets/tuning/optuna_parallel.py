"""timeout starts no new trials, n_jobs runs threads, study.stop ends the search."""

# %% study
import time

import optuna


def objective(trial):
    time.sleep(0.05)  # your training
    return (trial.suggest_float("x", -5, 5) - 2) ** 2


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=1000, timeout=0.5)  # whichever comes first
print("ended by the timeout:", len(study.trials) < 1000)

# %% threads
threaded = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
threaded.optimize(objective, n_trials=8, n_jobs=4)
print("trials:", len(threaded.trials))

# %% check
import threading


def slow(trial):
    time.sleep(0.7)
    return 1.0


late = optuna.create_study()
late.optimize(slow, timeout=0.5)
assert [trial.state.name for trial in late.trials] == ["COMPLETE"], "a running trial is not cut"
both = threading.Barrier(2, timeout=60)  # opens when two trials wait at the same time


def meet(trial):
    both.wait()
    return 1.0


optuna.create_study().optimize(meet, n_trials=4, n_jobs=2)  # one thread alone would fail
stopped = optuna.create_study()
stopped.optimize(lambda trial: 1.0, n_trials=50, callbacks=[lambda study, trial: study.stop()])
assert len(stopped.trials) == 1, "study.stop in a callback should end the search"
optuna.samplers.TPESampler(constant_liar=True)

# Output:
# ended by the timeout: True
# trials: 8
