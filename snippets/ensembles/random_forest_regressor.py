"""A random forest beats a single tree, and its out-of-bag R2 is close to the test R2."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(n_samples=800, noise=1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.tree import DecisionTreeRegressor

tree = DecisionTreeRegressor(random_state=0).fit(X_train, y_train)
forest = RandomForestRegressor(
    n_estimators=200, max_features=0.5, oob_score=True, random_state=0
).fit(X_train, y_train)

print(f"R2 single tree  {tree.score(X_test, y_test):.2f}")
print(f"R2 forest test  {forest.score(X_test, y_test):.2f}")
print(f"R2 out of bag   {forest.oob_score_:.2f}")

# %% the prediction is the mean of the trees
mean = np.mean([t.predict(X_test) for t in forest.estimators_], axis=0)

# %% no extrapolation
far = forest.predict(np.full((1, 10), 100.0))[0]
print("inside the range of the training targets:", y_train.min() <= far <= y_train.max())

# %% check
assert forest.score(X_test, y_test) > tree.score(X_test, y_test) + 0.1, "forest should win"
assert abs(forest.oob_score_ - forest.score(X_test, y_test)) < 0.05, "OOB should be close"
assert np.allclose(mean, forest.predict(X_test)), "forest should average its trees"
assert y_train.min() <= far <= y_train.max(), "a forest should not extrapolate"

# Output:
# R2 single tree  0.66
# R2 forest test  0.85
# R2 out of bag   0.83
# inside the range of the training targets: True
