"""Optuna proposes a width and a learning rate; the best trial beats the worst."""

# %% data
import keras
import optuna
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)


# %% objective
def objective(trial):
    """Validation loss for the proposed width and learning rate."""
    units = trial.suggest_int("units", 4, 16, step=4)
    rate = trial.suggest_float("rate", 1e-4, 1e-1, log=True)
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(units, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    optimizer = keras.optimizers.Adam(rate)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    model.fit(X_train, y_train, epochs=3, verbose=0)
    return float(model.evaluate(X_val, y_val, verbose=0))


# %% study
optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(direction="minimize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=3)
losses = [trial.value for trial in study.trials]
print("tuned:", sorted(study.best_params), "in", len(losses), "trials")
print("best rate above 0.001:", study.best_params["rate"] > 1e-3)

# %% check
assert study.best_value == min(losses) < max(losses), "the best trial has the lowest loss"
assert study.best_params["rate"] > 1e-3, "tiny rates cannot win in three epochs"

# Output:
# tuned: ['rate', 'units'] in 3 trials
# best rate above 0.001: True
