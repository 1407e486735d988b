"""build(trial) serves the search, and through FixedTrial the final model."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% tune
import optuna
from sklearn.model_selection import cross_val_predict
from sklearn.tree import DecisionTreeClassifier


def build(trial):
    """Make the model of a trial, with what is fixed and what is computed."""
    leaves = 2 ** trial.suggest_int("log_leaves", 1, 6)  # computed from what is drawn
    return DecisionTreeClassifier(max_leaf_nodes=leaves, min_samples_leaf=5, random_state=0)


def objective(trial):
    oof = cross_val_predict(build(trial), X_train, y_train, cv=3)
    trial.set_user_attr("mistakes", int((oof != y_train).sum()))
    return float((oof == y_train).mean())


optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=8)

# %% final model
best = optuna.trial.FixedTrial(study.best_params)
model = build(best).fit(X_train, y_train)
print("drawn:", list(study.best_params), "noted:", list(study.best_trial.user_attrs))
print(f"test accuracy {model.score(X_test, y_test):.1f}")

# %% check
assert model.max_leaf_nodes == 2 ** study.best_params["log_leaves"], "computed again"
mistakes = study.best_trial.user_attrs["mistakes"]
assert mistakes == round((1 - study.best_value) * len(y_train)), "the attribute of the best trial"
for attempt in (
    lambda: DecisionTreeClassifier(**study.best_params),
    lambda: build(optuna.trial.FixedTrial({"depth": 3})),
):
    try:
        attempt()
        raise AssertionError("an unknown name should fail")
    except (TypeError, ValueError):
        pass

# Output:
# drawn: ['log_leaves'] noted: ['mistakes']
# test accuracy 0.9
