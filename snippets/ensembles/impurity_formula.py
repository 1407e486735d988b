"""Gini, entropy and the CART cost by formula agree with the nodes of scikit-learn trees."""

# %% formulas
import numpy as np
import pandas as pd


def gini(y):
    """1 - sum(p_k ** 2)."""
    p = pd.Series(y).value_counts(normalize=True)
    return 1 - np.sum(p**2)


def entropy(y):
    """-sum(p_k * log2(p_k)), over the classes that occur."""
    p = pd.Series(y).value_counts(normalize=True)
    return -np.sum(p * np.log2(p))


def best_split(x, y, impurity):
    """Lowest weighted impurity of two children of one feature, and its threshold."""
    order = np.argsort(np.asarray(x))
    x, y = np.asarray(x)[order], np.asarray(y)[order]
    m = len(y)
    cuts = [i for i in range(1, m) if x[i] > x[i - 1]]
    costs = [i / m * impurity(y[:i]) + (m - i) / m * impurity(y[i:]) for i in cuts]
    i = cuts[int(np.argmin(costs))]
    return min(costs), (x[i - 1] + x[i]) / 2


node = pd.Series([0] * 49 + [1] * 5)
print(f"49 and 5 rows: Gini {gini(node):.3f}, entropy {entropy(node):.3f}")
cost, threshold = best_split([1, 2, 3, 4], ["a", "a", "b", "b"], entropy)
print(f"split at {threshold}, information gain {entropy(list('aabb')) - cost:.1f}")

# %% check
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

rng = np.random.default_rng(0)
for trial in range(20):
    x, y, target = rng.normal(size=30), rng.integers(0, 3, size=30), rng.normal(size=30)
    for model, labels, impurity in [
        (DecisionTreeClassifier(criterion="gini", max_depth=1), y, gini),
        (DecisionTreeClassifier(criterion="entropy", max_depth=1), y, entropy),
        (DecisionTreeRegressor(criterion="squared_error", max_depth=1), target, np.var),
    ]:
        tree = model.fit(x.reshape(-1, 1), labels).tree_
        assert np.isclose(impurity(labels), tree.impurity[0]), f"the root of {model} should agree"
        cost = np.average(tree.impurity[1:], weights=tree.n_node_samples[1:])
        found = best_split(x, labels, impurity)[0]
        assert np.isclose(found, cost), f"the split of {model} should agree"
thirds = np.array([0, 1, 2])
assert gini(np.zeros(5)) == 0 and entropy(np.zeros(5)) == 0, "a pure node has no impurity"
assert np.isclose(gini(thirds), 2 / 3), "the maximum of Gini is 1 - 1/K"
assert np.isclose(entropy(thirds), np.log2(3)), "the maximum of entropy is log2 K"

# Output:
# 49 and 5 rows: Gini 0.168, entropy 0.445
# split at 2.5, information gain 1.0
