"""Keras Tuner trains max_trials combinations from build(hp) and ranks them by the objective."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% builder
import keras
import keras_tuner as kt
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)


def build(hp):
    """A model whose width and learning rate the tuner chooses."""
    hidden = keras.layers.Dense(hp.Int("units", 4, 16, step=4), activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input(X_train.shape[1:]), hidden, output])
    optimizer = keras.optimizers.Adam(hp.Float("learning_rate", 1e-4, 1e-1, sampling="log"))
    model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% search
keras.utils.set_random_seed(0)
tuner = kt.RandomSearch(
    build,
    objective="val_accuracy",
    max_trials=3,
    seed=0,
    overwrite=True,
    directory="tuning",
    project_name="random_search",
)
tuner.search(X_train, y_train, epochs=2, validation_data=(X_val, y_val), verbose=0)
best = tuner.get_best_hyperparameters(1)[0].values
print("best:", best)

# %% check
scores = [trial.score for trial in tuner.oracle.get_best_trials(3)]
assert len(scores) == 3 and scores == sorted(scores, reverse=True), "the best trial comes first"
assert best["units"] in (4, 8, 12, 16) and 1e-4 <= best["learning_rate"] <= 1e-1, "in the space"
options = {"directory": "tuning", "project_name": "random_search", "max_trials": 3}
again = kt.RandomSearch(build, objective="val_accuracy", **options)
again.search(X_train, y_train, epochs=2, validation_data=(X_val, y_val), verbose=0)
old = [trial.score for trial in again.oracle.get_best_trials(3)]
try:
    kt.RandomSearch(build, **options | {"directory": "t"}).search(X_train, y_train, verbose=0)
except Exception as error:
    assert "Expected the return value of HyperModel.fit() to be" in str(error), str(error)
assert old == scores, "without overwrite=True it should load the old trials and train nothing"

# Output:
# best: ...
# Reloading Tuner from ...
