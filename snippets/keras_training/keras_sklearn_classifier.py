"""SKLearnClassifier fits labels of any kind; clone drops fit_kwargs, so pass epochs to fit."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% wrap
import keras
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

keras.config.disable_interactive_logging()  # no progress bars from predict
keras.utils.set_random_seed(0)


def build(X, y, hidden=8):
    """A compiled network for one-hot targets of any number of classes."""
    model = keras.Sequential([
        keras.Input((X.shape[1],)),
        keras.layers.Dense(hidden, activation="relu"),
        keras.layers.Dense(y.shape[1], activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.1), loss="categorical_crossentropy")
    return model


clf = keras.wrappers.SKLearnClassifier(build, model_kwargs={"hidden": 16})
model = make_pipeline(StandardScaler(), clf)
model.fit(X, y, sklearnclassifier__epochs=8, sklearnclassifier__verbose=0)
accuracy = model.score(X, y)
print("accuracy above 0.9:", accuracy > 0.9)

# %% cross-validate: epochs go through params
from sklearn.model_selection import cross_val_score

params = {"sklearnclassifier__epochs": 8, "sklearnclassifier__verbose": 0}
scores = cross_val_score(model, X, y, cv=3, params=params)
print("folds:", len(scores), "- mean above 0.85:", scores.mean() > 0.85)

# %% check
import numpy as np
from sklearn.base import clone

assert accuracy > 0.9 and scores.mean() > 0.85, "the network should learn iris"
assert model[-1].model_.layers[0].units == 16, "model_kwargs should reach the builder"
clf.set_params(fit_kwargs={"epochs": 5})
assert clone(clf).fit_kwargs != {"epochs": 5}, "clone drops fit_kwargs"
assert clone(clf).model_kwargs == {"hidden": 16}, "model_kwargs survives"
assert not hasattr(clf, "predict_proba"), "there are no probabilities"
names = np.array(["setosa", "versicolor", "virginica"])[y]
text = clone(clf).fit(X, names, verbose=0)
assert set(text.predict(X)) <= set(names), "text labels should come back"

# Output:
# accuracy above 0.9: True
# folds: 3 - mean above 0.85: True
