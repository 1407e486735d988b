"""Optuna proposes a width and a learning rate; the best trial beats the worst."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% objective
import keras
import numpy as np
import optuna
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)


def objective(trial):
    """Validation loss for the proposed width and learning rate."""
    units = trial.suggest_int("units", 4, 16, step=4)
    rate = trial.suggest_float("rate", 1e-4, 1e-1, log=True)
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(units, activation="relu")
    output = keras.layers.Dense(len(np.unique(y)), activation="softmax")
    model = keras.Sequential([keras.Input(X_train.shape[1:]), hidden, output])
    model.compile(keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
    model.fit(X_train, y_train, epochs=3, verbose=0)
    return float(model.evaluate(X_val, y_val, verbose=0))


# %% study
optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="minimize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=3)
print("best:", study.best_params, f"validation loss {study.best_value:.2f}")

# %% check
losses = [trial.value for trial in study.trials]
assert study.best_value == min(losses) < max(losses), "the best trial has the lowest loss"


def pruned(trial):
    x = trial.suggest_float("x", 0, 1)
    for step in range(5):
        trial.report(x, step)
        if trial.should_prune():
            raise optuna.TrialPruned()
    return x


study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(pruned, n_trials=30)
assert study.direction.name == "MINIMIZE", "the default direction"
assert "PRUNED" in {trial.state.name for trial in study.trials}, "bad trials should be pruned"

# Output:
# best: ... validation loss ...
