"""Bagging beats one tree, and its out-of-bag score comes close to the test score."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% bag
from sklearn.ensemble import BaggingClassifier
from sklearn.tree import DecisionTreeClassifier

tree = DecisionTreeClassifier(random_state=0)
model = BaggingClassifier(tree, n_estimators=100, oob_score=True, random_state=0)
model.fit(X_train, y_train)
print(f"one tree    {tree.fit(X_train, y_train).score(X_test, y_test):.2f}")
print(f"bagging     {model.score(X_test, y_test):.2f}")
print(f"out-of-bag  {model.oob_score_:.2f}")

# %% patches: random rows and columns, any model
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

knn = BaggingClassifier(KNeighborsClassifier(), max_samples=0.8, max_features=0.5, random_state=0)
patches = make_pipeline(StandardScaler(), knn).fit(X_train, y_train)
print(f"kNN patches {patches.score(X_test, y_test):.2f}")

# %% check
import warnings

import numpy as np

test = model.score(X_test, y_test)
assert test > tree.score(X_test, y_test), "bagging should beat one tree"
assert abs(model.oob_score_ - test) < 0.05, "out-of-bag should be near the test score"
n = len(X_train)
unseen = np.mean([1 - len(np.unique(rows)) / n for rows in model.estimators_samples_])
assert abs(unseen - np.exp(-1)) < 0.02, "about 37 % should be unseen per predictor"
try:
    BaggingClassifier(oob_score=True, bootstrap=False).fit(X, y)
    message = ""
except ValueError as error:
    message = str(error)
assert "bootstrap=True" in message, "oob_score should need bootstrap=True"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    BaggingClassifier(n_estimators=10, oob_score=True, random_state=0).fit(X, y)
assert "OOB" in str(caught[0].message), "10 copies should leave rows without a prediction"

# Output:
# one tree    0.90
# bagging     0.94
# out-of-bag  0.96
# kNN patches 0.96
