"""A random forest beats a single tree, and its out-of-bag R2 is close to the test R2."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(n_samples=800, noise=1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from sklearn.ensemble import RandomForestRegressor

forest = RandomForestRegressor(
    n_estimators=200, max_features=0.5, min_samples_leaf=1, oob_score=True, random_state=0
)
forest.fit(X_train, y_train)
y_pred = forest.predict(X_test)
print(f"R2 on test {forest.score(X_test, y_test):.2f}, out of bag {forest.oob_score_:.2f}")

# %% spread of the trees: not a prediction interval
import numpy as np

trees = [tree.predict(np.asarray(X_test)) for tree in forest.estimators_]
spread = np.std(trees, axis=0)
print(f"trees differ by {spread.mean():.1f} on average")

# %% check
from sklearn.tree import DecisionTreeRegressor

single = DecisionTreeRegressor(random_state=0).fit(X_train, y_train).score(X_test, y_test)
assert forest.score(X_test, y_test) > single + 0.1, "the forest should beat a single tree"
assert abs(forest.oob_score_ - forest.score(X_test, y_test)) < 0.05, "OOB should be close"
assert np.allclose(np.mean(trees, axis=0), y_pred), "the forest should average its trees"
far = forest.predict(np.full((1, 10), 100.0))[0]
assert y_train.min() <= far <= y_train.max(), "a forest should not extrapolate"
plain = RandomForestRegressor(200, random_state=0).fit(X_train, y_train)
assert plain.max_features == 1.0, "the default should try all features"
days = np.arange(300)[:, None]
walk = np.cumsum(np.random.default_rng(0).normal(size=300))
ordered = RandomForestRegressor(50, oob_score=True, random_state=0).fit(days[:200], walk[:200])
assert ordered.oob_score_ > 0.9 > ordered.score(days[200:], walk[200:]), "OOB misleads in time"

# Output:
# R2 on test 0.85, out of bag 0.83
# trees differ by 3.1 on average
