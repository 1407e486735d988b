"""A random forest without tuning is a strong baseline: cross-validate it before anything else."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% baseline
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

forest = RandomForestClassifier(
    n_estimators=200, min_samples_leaf=1, max_features="sqrt", oob_score=True, random_state=0
)
scores = cross_val_score(forest, X_train, y_train, cv=3)
print(f"cross-validated accuracy {scores.mean():.2f}")

# %% predict
forest.fit(X_train, y_train)
y_pred = forest.predict(X_test)
proba = forest.predict_proba(X_test)
print(f"out-of-bag {forest.oob_score_:.2f}, test {forest.score(X_test, y_test):.2f}")

# %% tune: the two knobs that count
from sklearn.model_selection import GridSearchCV

grid = {"max_features": [0.2, 0.5], "min_samples_leaf": [1, 5]}
small = RandomForestClassifier(n_estimators=50, random_state=0)
search = GridSearchCV(small, grid, scoring="neg_log_loss", cv=3).fit(X_train, y_train)
print("by log loss:", search.best_params_)

# %% check
import numpy as np
from sklearn.tree import DecisionTreeClassifier

tree = cross_val_score(DecisionTreeClassifier(random_state=0), X_train, y_train, cv=3)
assert scores.mean() > tree.mean(), "the forest should beat a single tree"
assert forest.score(X_train, y_train) == 1, "training accuracy should say nothing"
assert abs(forest.oob_score_ - scores.mean()) < 0.03, "out-of-bag should agree with CV"
assert "splitter" not in forest.get_params(), "a forest has no splitter parameter"
votes = np.mean([t.predict_proba(X_test.to_numpy()) for t in forest.estimators_], axis=0)
assert np.allclose(votes, proba), "the forest should average the trees' probabilities"
gaps = X_train.mask(X_train > X_train.quantile(0.9))
assert small.fit(gaps, y_train).score(gaps, y_train) > 0.9, "NaN should be accepted"

# Output:
# cross-validated accuracy 0.96
# out-of-bag 0.96, test 0.94
# by log loss: {'max_features': 0.2, 'min_samples_leaf': 1}
