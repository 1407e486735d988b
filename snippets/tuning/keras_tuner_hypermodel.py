"""A HyperModel tunes the batch size in fit, besides the model in build."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% hypermodel
import keras
import keras_tuner as kt
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)
n_features, n_classes = X_train.shape[1], len(np.unique(y))


class Classifier(kt.HyperModel):
    """A small network with tuned width and tuned batch size."""

    def build(self, hp):
        units = hp.Int("units", 8, 32, step=8)
        hidden = keras.layers.Dense(units, activation="relu")
        output = keras.layers.Dense(n_classes, activation="softmax")
        model = keras.Sequential([keras.Input((n_features,)), hidden, output])
        loss = "sparse_categorical_crossentropy"
        model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
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
tuner.search(X_train, y_train, epochs=2, validation_data=(X_val, y_val), verbose=0)
best = tuner.get_best_hyperparameters()[0].values
print("tuned:", sorted(best))

# %% check
assert sorted(best) == ["batch_size", "units"], "both should be in the space"
assert best["batch_size"] in (4, 16, 64), "the batch size should come from the list"

# Output:
# tuned: ['batch_size', 'units']
