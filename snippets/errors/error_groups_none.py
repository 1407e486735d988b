"""A group splitter needs groups=, in cross_val_score and in the fit of a search."""

# %% data
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
groups = np.arange(len(X)) % 10

# %% error
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, GroupKFold, cross_val_score

model = LogisticRegression(max_iter=1000)
try:
    cross_val_score(model, X, y, cv=GroupKFold(5))
except ValueError as error:
    print("ValueError:", error)

# %% fix
scores = cross_val_score(model, X, y, cv=GroupKFold(5), groups=groups)
search = GridSearchCV(model, {"C": [0.1, 1]}, cv=GroupKFold(5)).fit(X, y, groups=groups)
splits = list(GroupKFold(5).split(X, y, groups))
same = cross_val_score(model, X, y, cv=splits)
print(f"accuracy {scores.mean():.2f}, best C {search.best_params_['C']}")

# %% check
assert np.array_equal(scores, same), "a list of splits does the same"
assert all(set(groups[a]).isdisjoint(groups[b]) for a, b in splits), "no group on both sides"

# Output:
# ValueError: The 'groups' parameter should not be None.
# accuracy 0.96, best C 1
