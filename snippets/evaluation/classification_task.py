"""type_of_target names the task; a classifier gives labels and probabilities."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% which task
from sklearn.utils.multiclass import type_of_target

print(type_of_target(y), y.nunique(), "distinct values")

# %% labels and probabilities
from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
print("classes:", model.classes_.tolist())
print("labels:", model.predict(X_test)[:5].tolist())
print("probabilities:", model.predict_proba(X_test)[0].round(1))

# %% check
import numpy as np
from sklearn.svm import LinearSVC

proba = model.predict_proba(X_test)
assert np.allclose(proba.sum(axis=1), 1), "probabilities of the classes should sum to 1"
same = model.classes_[proba.argmax(axis=1)] == model.predict(X_test)
assert same.all(), "predict should be the most probable class"
kinds = {
    "binary": [0, 1, 1],
    "multiclass": ["a", "b", "c"],
    "multilabel-indicator": np.array([[1, 0, 1], [0, 1, 1]]),
    "continuous": [1.5, 2.7, 3.1],
}
for kind, target in kinds.items():
    assert type_of_target(target) == kind, f"the target should be {kind}"
assert type_of_target([1.0, 2.0, 300.0]) == "multiclass", "whole numbers should count as classes"
assert not hasattr(LinearSVC(), "predict_proba"), "LinearSVC should have no probabilities"
try:
    RandomForestClassifier().fit([[1], [2]], [1.5, 2.5])
    message = ""
except ValueError as error:
    message = str(error)
assert "Unknown label type" in message, "a classifier should refuse a continuous target"

# Output:
# multiclass 3 distinct values
# classes: [0, 1, 2]
# labels: [2, 0, 1, 0, 2]
# probabilities: [0. 0. 1.]
