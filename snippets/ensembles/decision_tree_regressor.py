"""A regression tree predicts leaf means: it overfits without limits and cannot extrapolate."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from sklearn.tree import DecisionTreeRegressor, export_text

tree = DecisionTreeRegressor(max_depth=3, min_samples_leaf=20, random_state=0)
tree.fit(X_train, y_train)
print(f"R2 train {tree.score(X_train, y_train):.2f}, test {tree.score(X_test, y_test):.2f}")
print(export_text(tree, feature_names=list(X.columns), max_depth=1))

# %% prune: ccp_alpha by cross-validation
import numpy as np
from sklearn.model_selection import GridSearchCV

full = DecisionTreeRegressor(random_state=0)
alphas = full.cost_complexity_pruning_path(X_train, y_train).ccp_alphas[:-1]
grid = {"ccp_alpha": np.quantile(alphas, np.linspace(0, 1, 20)).clip(0)}
search = GridSearchCV(full, grid).fit(X_train, y_train)
print(f"pruned: leaves {search.best_estimator_.get_n_leaves()}, R2 {search.best_score_:.2f}")

# %% check
full.fit(X_train, y_train)
assert full.score(X_train, y_train) == 1, "a full tree should fit the training data exactly"
assert tree.score(X_test, y_test) > full.score(X_test, y_test), "limits should help"
leaf = tree.apply(X_train)
mean = y_train[leaf == leaf[0]].mean()
assert np.isclose(tree.predict(X_train[:1])[0], mean), "a prediction should be the leaf's mean"
x = np.arange(100.0)[:, None]
line = DecisionTreeRegressor(min_samples_leaf=5).fit(x, x.ravel())
outside = line.predict([[99.0], [200.0], [1000.0]])
assert len(set(outside)) == 1 and outside[0] < 99, "beyond the data the tree should be constant"
assert DecisionTreeRegressor().fit(X, np.c_[y, y]).predict(X).shape[1] == 2, "several targets"
logged = DecisionTreeRegressor(max_depth=3, random_state=0).fit(np.log1p(x), x.ravel())
plain = DecisionTreeRegressor(max_depth=3, random_state=0).fit(x, x.ravel())
assert np.allclose(logged.predict(np.log1p(x)), plain.predict(x)), "a log should change nothing"

# Output:
# R2 train 0.57, test 0.10
# |--- s5 <= 0.02
# |   |--- bmi <= 0.01
# |   |   |--- truncated branch of depth 2
# |   |--- bmi >  0.01
# |   |   |--- truncated branch of depth 2
# |--- s5 >  0.02
# |   |--- bmi <= 0.01
# |   |   |--- truncated branch of depth 2
# |   |--- bmi >  0.01
# |   |   |--- truncated branch of depth 2
#
# pruned: leaves 2, R2 0.23
