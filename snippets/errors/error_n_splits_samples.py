"""Folds need rows, and group folds need groups; fewer folds and groups= repair it."""

# %% data
import numpy as np
from sklearn.linear_model import LinearRegression

X = np.arange(12.0).reshape(12, 1)
y = 2 * X[:, 0]
groups = np.repeat(["a", "b", "c"], 4)

# %% error
from sklearn.model_selection import GroupKFold, KFold, cross_val_score

cases = [
    (KFold(20), None),
    (GroupKFold(5), groups),
    (GroupKFold(3), None),
]
for cv, g in cases:
    try:
        cross_val_score(LinearRegression(), X, y, cv=cv, groups=g)
    except ValueError as error:
        print("ValueError:", str(error).split("number of splits ")[-1])

# %% fix
scores = cross_val_score(LinearRegression(), X, y, cv=GroupKFold(3), groups=groups)
print("R2 per group:", scores.round(2))

# %% check
assert len(scores) == 3 and np.allclose(scores, 1), "one fold a group"

# Output:
# ValueError: n_splits=20 greater than the number of samples: n_samples=12.
# ValueError: n_splits=5 greater than the number of groups: 3.
# ValueError: The 'groups' parameter should not be None.
# R2 per group: [1. 1. 1.]
