"""A second create_study of one name fails; load_if_exists goes on, delete_study starts over."""

# %% error
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
storage = "sqlite:///study.db"
study = optuna.create_study(storage=storage, study_name="s")
study.optimize(lambda trial: trial.suggest_float("x", 0, 1), n_trials=3)
try:
    optuna.create_study(storage=storage, study_name="s")
except optuna.exceptions.DuplicatedStudyError as error:
    print("DuplicatedStudyError:", str(error).split(".")[0])

# %% fix: go on
study = optuna.create_study(storage=storage, study_name="s", load_if_exists=True)
print("trials so far:", len(study.trials))

# %% fix: start over
optuna.delete_study(study_name="s", storage=storage)
study = optuna.create_study(storage=storage, study_name="s")
print("trials now:", len(study.trials))

# %% check
assert optuna.get_all_study_names(storage) == ["s"] and not study.trials, "a new, empty study"
try:
    optuna.load_study(study_name="other", storage=storage)
    raise AssertionError("a name that is not there should fail")
except KeyError as error:
    assert "Record does not exist" in str(error), "with this message"

# Output:
# DuplicatedStudyError: Another study with study_name='s' already exists
# trials so far: 3
# trials now: 0
