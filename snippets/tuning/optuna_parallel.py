"""timeout ends the search, n_jobs runs threads, a callback may stop it earlier."""

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

used = set()


def slow(trial):
    used.add(threading.get_ident())
    time.sleep(0.4)
    return 1.0


start = time.time()
late = optuna.create_study()
late.optimize(slow, timeout=0.1)
assert len(late.trials) == 1 and time.time() - start > 0.35, "a running trial is not cut"
used.clear()
optuna.create_study().optimize(slow, n_trials=4, n_jobs=4)
assert len(used) > 1, "n_jobs should use threads of this process"
optuna.samplers.TPESampler(constant_liar=True)

# Output:
# ended by the timeout: True
# trials: 8
