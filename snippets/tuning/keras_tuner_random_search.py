"""Keras Tuner trains max_trials combinations from build(hp) and ranks them by the objective."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = StandardScaler().fit(X[:400]).transform(X)  # learned on the training rows

# %% search
import keras
import keras_tuner as kt


def build(hp):
    """A model whose width and learning rate the tuner chooses."""
    units = hp.Int("units", 4, 16, step=4)
    model = keras.Sequential(
        [
            keras.Input((30,)),
            keras.layers.Dense(units, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    rate = hp.Float("learning_rate", 1e-4, 1e-1, sampling="log")
    model.compile(
        optimizer=keras.optimizers.Adam(rate), loss="binary_crossentropy", metrics=["accuracy"]
    )
    return model


keras.utils.set_random_seed(0)
tuner = kt.RandomSearch(
    build,
    objective="val_accuracy",
    max_trials=3,
    seed=0,
    overwrite=True,
    directory="tuning",
    project_name="breast_cancer",
)
tuner.search(X[:400], y[:400], epochs=2, validation_data=(X[400:], y[400:]), verbose=0)

# %% result
best = tuner.get_best_hyperparameters(1)[0].values
scores = [trial.score for trial in tuner.oracle.get_best_trials(3)]
print("tuned:", sorted(best), "in", len(scores), "trials")

# %% check
assert len(scores) == 3 and scores == sorted(scores, reverse=True), "the best trial comes first"
assert best["units"] in (4, 8, 12, 16) and 1e-4 <= best["learning_rate"] <= 1e-1, "in the space"

# Output:
# tuned: ['learning_rate', 'units'] in 3 trials
