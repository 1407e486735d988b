"""Rows of one subject on both sides inflate the score; leaving the subject out shows the truth."""

# %% data: 8 subjects of 20 rows each, the label belongs to the subject
import numpy as np

rng = np.random.default_rng(0)
groups = np.repeat(np.arange(8), 20)
y = np.repeat([0, 1], 80)
X = rng.normal(size=(8, 5))[groups] + 0.3 * rng.normal(size=(160, 5))

# %% compare
from sklearn.model_selection import KFold, LeaveOneGroupOut, LeavePGroupsOut, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

model = KNeighborsClassifier()
mixed = cross_val_score(model, X, y, cv=KFold(5, shuffle=True, random_state=0)).mean()
logo = LeaveOneGroupOut()
unseen = cross_val_score(model, X, y, groups=groups, cv=logo).mean()
print(f"accuracy: mixed rows {mixed:.2f}, unseen subjects {unseen:.2f}")

# %% splits
for train, valid in list(logo.split(X, y, groups))[:2]:
    print("held out subject", set(groups[valid].tolist()), "train on", len(set(groups[train])))
pairs = LeavePGroupsOut(n_groups=2)
print("pairs of 8 subjects:", pairs.get_n_splits(X, y, groups))

# %% check
assert mixed > 0.95 > unseen + 0.2, "mixing subjects should inflate the score"
assert pairs.get_n_splits(X, y, groups) == 28, "8 over 2"

# Output:
# accuracy: mixed rows 0.98, unseen subjects 0.31
# held out subject {0} train on 7
# held out subject {1} train on 7
# pairs of 8 subjects: 28
