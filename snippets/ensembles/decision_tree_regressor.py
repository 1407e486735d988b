"""A regression tree predicts leaf means: it overfits without limits and cannot extrapolate."""

# %% data
import numpy as np
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
X = rng.uniform(0, 10, size=(300, 1))
y = 2 * X[:, 0] + 3 * np.sin(X[:, 0]) + rng.normal(size=300)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from sklearn.tree import DecisionTreeRegressor

full = DecisionTreeRegressor(random_state=0).fit(X_train, y_train)
small = DecisionTreeRegressor(min_samples_leaf=10, random_state=0).fit(X_train, y_train)
for name, tree in [("full", full), ("small", small)]:
    print(
        f"{name:5}  leaves {tree.get_n_leaves():3d}  "
        f"R2 train {tree.score(X_train, y_train):.2f}  test {tree.score(X_test, y_test):.2f}"
    )

# %% a leaf predicts its mean
leaf = small.apply(X_train)
mean = y_train[leaf == leaf[0]].mean()

# %% no extrapolation
outside = small.predict([[10.0], [20.0], [100.0]])
print("at x = 10, 20, 100:", outside.round(1))

# %% picture
import matplotlib.pyplot as plt

grid = np.linspace(0, 14, 500).reshape(-1, 1)
plt.scatter(X_train, y_train, s=5, label="training data")
plt.plot(grid, small.predict(grid), color="C1", label="tree")
plt.xlabel("x")
plt.ylabel("y")
plt.legend(loc="lower right")
plt.show()

# %% check
assert full.score(X_train, y_train) == 1, "a full tree should fit the training data exactly"
assert small.score(X_test, y_test) > full.score(X_test, y_test), "limits should help"
assert np.isclose(small.predict(X_train[:1])[0], mean), "prediction should be the leaf's mean"
assert len(set(outside)) == 1, "beyond the data the tree should be constant"

# Output:
# full   leaves 225  R2 train 1.00  test 0.95
# small  leaves  19  R2 train 0.98  test 0.96
# at x = 10, 20, 100: [18.1 18.1 18.1]
