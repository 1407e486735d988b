"""Random splits without replacement; the stratified version keeps the class share in each."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% score over random splits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedShuffleSplit, cross_val_score

splits = StratifiedShuffleSplit(5, test_size=0.2, random_state=0)
scores = cross_val_score(RandomForestClassifier(50, random_state=0), X, y, cv=splits)
print(f"{scores.mean():.2f} +- {scores.std():.2f}")

# %% loop
for train, test in splits.split(X, y):
    X_train, X_test, y_train, y_test = X.iloc[train], X.iloc[test], y.iloc[train], y.iloc[test]

# %% check
import numpy as np
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit

assert abs(y_test.mean() - y.mean()) < 0.01, "stratified splits should keep the share"
plain = ShuffleSplit(5, test_size=0.2, random_state=0)
share = {
    name: np.std([y.iloc[test].mean() for _, test in splitter.split(X, y)])
    for name, splitter in [("plain", plain), ("stratified", splits)]
}
assert share["stratified"] < share["plain"], "plain shares should vary more"
train, test = next(plain.split(X))
assert len(set(train) | set(test)) == len(X), "without replacement: no duplicates in a split"
tests = np.concatenate([test for _, test in plain.split(X)])
assert len(set(tests)) < len(tests), "test sets should overlap"
assert len(set(tests)) < len(X), "some rows should never be tested"
groups = np.arange(len(X)) // 4
train, test = next(GroupShuffleSplit(random_state=0).split(X, y, groups))
assert not set(groups[train]) & set(groups[test]), "groups should stay whole"

# Output:
# 0.96 +- 0.02
