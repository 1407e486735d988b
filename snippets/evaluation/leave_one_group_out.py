"""Rows of one subject on both sides inflate the score; leaving the subject out shows the truth."""

# %% data: 8 subjects of 20 rows each, the label belongs to the subject
import numpy as np

rng = np.random.default_rng(0)
groups = np.repeat(np.arange(8), 20)
y = np.repeat([0, 1], 80)
X = rng.normal(size=(8, 5))[groups] + 0.3 * rng.normal(size=(160, 5))

# %% compare
from sklearn.model_selection import KFold, LeaveOneGroupOut, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

model = KNeighborsClassifier()
mixed = cross_val_score(model, X, y, cv=KFold(5, shuffle=True, random_state=0)).mean()
logo = LeaveOneGroupOut()
unseen = cross_val_score(model, X, y, groups=groups, cv=logo).mean()
print(f"accuracy: mixed rows {mixed:.2f}, unseen subjects {unseen:.2f}")

# %% splits
from sklearn.model_selection import GroupKFold

for train, valid in list(GroupKFold(4).split(X, y, groups))[:2]:
    print("held out subjects", np.unique(groups[valid]), "train on", len(set(groups[train])))

# %% one split by group
from sklearn.model_selection import GroupShuffleSplit

splitter = GroupShuffleSplit(n_splits=1, test_size=0.25, random_state=0)
train, test = next(splitter.split(X, y, groups))  # DataFrame: X.iloc[train]
print(len(set(groups[train])), "subjects to train,", len(set(groups[test])), "to test")

# %% check
from sklearn.model_selection import LeavePGroupsOut

assert not set(groups[train]) & set(groups[test]), "one split: no group on both sides"
assert mixed > 0.95 > unseen + 0.2, "mixing subjects should inflate the score"
assert LeavePGroupsOut(2).get_n_splits(X, y, groups) == 28, "there should be 8 over 2 pairs"
for train, valid in GroupKFold(4).split(X, y, groups):
    assert not set(groups[train]) & set(groups[valid]), "no group should be on both sides"

# Output:
# accuracy: mixed rows 0.98, unseen subjects 0.31
# held out subjects [3 7] train on 6
# held out subjects [2 6] train on 6
# 6 subjects to train, 2 to test
