"""A random forest without tuning is a strong baseline: cross-validate it before anything else."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% baseline
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

forest = RandomForestClassifier(n_estimators=100, oob_score=True, random_state=0)
scores = cross_val_score(forest, X, y, cv=3)
tree_scores = cross_val_score(DecisionTreeClassifier(random_state=0), X, y, cv=3)
print(f"one tree {tree_scores.mean():.2f}, forest {scores.mean():.2f}")

# %% out-of-bag score, without a validation set
forest.fit(X, y)
print(f"training accuracy {forest.score(X, y):.2f}, out-of-bag {forest.oob_score_:.2f}")

# %% check
assert scores.mean() > tree_scores.mean(), "the forest should beat a single tree"
assert abs(forest.oob_score_ - scores.mean()) < 0.03, "out-of-bag should agree with CV"
assert "splitter" not in forest.get_params(), "a forest has no splitter parameter"

# Output:
# one tree 0.90, forest 0.96
# training accuracy 1.00, out-of-bag 0.97
