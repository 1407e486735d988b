"""Naive Bayes predicts its most probable class; type_of_target names the task."""

# %% kinds of targets
import numpy as np
from sklearn.utils.multiclass import type_of_target

targets = {
    "churn": [0, 1, 1],
    "species": ["a", "b", "c"],
    "tags": np.array([[1, 0, 1], [0, 1, 1]]),
    "price": [1.5, 2.7, 3.1],
}
for name, y in targets.items():
    print(f"{name:8} {type_of_target(y)}")

# %% labels and probabilities
from sklearn.datasets import load_wine
from sklearn.naive_bayes import GaussianNB

X, y = load_wine(return_X_y=True, as_frame=True)
model = GaussianNB().fit(X, y)
proba = model.predict_proba(X)

# %% check
assert np.allclose(proba.sum(axis=1), 1), "probabilities of the classes sum to 1"
assert (model.classes_[proba.argmax(axis=1)] == model.predict(X)).all(), "predict is the argmax"
assert type_of_target(targets["tags"]) == "multilabel-indicator", "a 0/1 matrix is multilabel"

# Output:
# churn    binary
# species  multiclass
# tags     multilabel-indicator
# price    continuous
