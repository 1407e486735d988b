"""A HyperModel tunes the batch size in fit, besides the model in build."""

# %% data
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
X = StandardScaler().fit(X[::2]).transform(X)  # learned on the training rows

# %% hypermodel
import keras
import keras_tuner as kt


class Classifier(kt.HyperModel):
    """A small network with tuned width and tuned batch size."""

    def build(self, hp):
        model = keras.Sequential(
            [
                keras.Input((13,)),
                keras.layers.Dense(hp.Int("units", 8, 32, step=8), activation="relu"),
                keras.layers.Dense(3, activation="softmax"),
            ]
        )
        model.compile(
            optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
        )
        return model

    def fit(self, hp, model, *args, **kwargs):
        batch_size = hp.Choice("batch_size", [4, 16, 64])
        return model.fit(*args, batch_size=batch_size, **kwargs)


# %% search
keras.utils.set_random_seed(0)
tuner = kt.RandomSearch(
    Classifier(),
    objective="val_accuracy",
    max_trials=3,
    seed=0,
    overwrite=True,
    directory="tuning",
    project_name="hypermodel",
)
tuner.search(X[::2], y[::2], epochs=2, validation_data=(X[1::2], y[1::2]), verbose=0)
best = tuner.get_best_hyperparameters()[0].values
print("tuned:", sorted(best))

# %% check
assert sorted(best) == ["batch_size", "units"], "both should be in the space"
assert best["batch_size"] in (4, 16, 64), "the batch size comes from the list"

# Output:
# tuned: ['batch_size', 'units']
