"""SKLearnClassifier fits labels of any kind; clone drops fit_kwargs, so pass epochs to fit."""

# %% data
import keras
import numpy as np
from sklearn.base import clone
from sklearn.datasets import load_iris
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True, as_frame=True)
y = np.array(["setosa", "versicolor", "virginica"])[y]

# %% wrap
keras.config.disable_interactive_logging()  # no progress bars from predict
keras.utils.set_random_seed(0)


def build(X, y, hidden=8):
    """A compiled network for one-hot targets of any number of classes."""
    model = keras.Sequential(
        [
            keras.Input((X.shape[1],)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(y.shape[1], activation="softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss="categorical_crossentropy")
    return model


clf = keras.wrappers.SKLearnClassifier(build, model_kwargs={"hidden": 16})
model = make_pipeline(StandardScaler(), clf)
model.fit(X, y, sklearnclassifier__epochs=15, sklearnclassifier__verbose=0)
print("labels:", model.predict(X[:2]), "- accuracy above 0.9:", model.score(X, y) > 0.9)

# %% what clone loses
clf.set_params(fit_kwargs={"epochs": 5})
print("fit_kwargs after clone:", clone(clf).fit_kwargs)

# %% check
assert model.score(X, y) > 0.9, "the network should learn iris"
assert model[-1].model_.layers[0].units == 16, "model_kwargs should reach the builder"
assert clone(clf).fit_kwargs != {"epochs": 5}, "clone drops fit_kwargs"
assert clone(clf).model_kwargs == {"hidden": 16}, "model_kwargs survives"
assert not hasattr(clf, "predict_proba"), "there are no probabilities"

# Output:
# labels: ['setosa' 'setosa'] - accuracy above 0.9: True
# fit_kwargs after clone: None
