"""Bagging beats one tree, and its out-of-bag score comes close to the test score."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(800, noise=0.3, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% bag
from sklearn.ensemble import BaggingClassifier
from sklearn.tree import DecisionTreeClassifier

tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
model = BaggingClassifier(
    DecisionTreeClassifier(), n_estimators=100, oob_score=True, random_state=0
).fit(X_train, y_train)
test = model.score(X_test, y_test)
print(f"tree {tree.score(X_test, y_test):.2f}  bagging {test:.2f}")
print(f"out-of-bag {model.oob_score_:.2f}")

# %% rows unseen by each predictor
import numpy as np

n = len(X_train)
unseen = [1 - len(np.unique(rows)) / n for rows in model.estimators_samples_]
print(f"unseen per predictor {np.mean(unseen):.2f}")

# %% check
assert test > tree.score(X_test, y_test), "bagging should beat one tree"
assert abs(model.oob_score_ - test) < 0.05, "out-of-bag should be near the test score"
assert abs(np.mean(unseen) - np.exp(-1)) < 0.02, "about 37 % should be unseen"

# Output:
# tree 0.89  bagging 0.91
# out-of-bag 0.90
# unseen per predictor 0.37
