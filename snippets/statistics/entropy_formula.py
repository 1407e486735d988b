"""Entropy by its formula agrees with scipy, and with the impurity of a decision tree in bits."""

# %% formula
import numpy as np
from scipy import stats
from sklearn.tree import DecisionTreeClassifier


def entropy(p, base=np.e):
    p = np.asarray(p, dtype=float)
    p = p[p > 0] / p.sum()  # 0 log 0 counts as 0
    return (p * np.log(1 / p)).sum() / np.log(base)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    p = rng.dirichlet(np.ones(rng.integers(2, 10)))
    q = rng.dirichlet(np.ones(p.size))
    assert np.isclose(entropy(p), stats.entropy(p)), f"trial {trial}: nats"
    assert np.isclose(entropy(p, 2), stats.entropy(p, base=2)), f"trial {trial}: bits"
    assert 0 <= entropy(p) <= np.log(p.size) + 1e-12, "between 0 and log n"
    cross = -(p * np.log(q)).sum()
    assert np.isclose(cross, entropy(p) + stats.entropy(p, q)), "cross-entropy = H + KL"

# %% some values
for p in ([1.0, 0.0], [0.5, 0.5], [0.9, 0.1], [0.25] * 4):
    print(p, f"{entropy(p, 2):.3f} bits")

# %% labels: count first; a tree's impurity is the same number
labels = np.array(["cat", "cat", "dog", "bird", "cat", "dog"])
counts = np.unique(labels, return_counts=True)[1]
X = np.arange(6).reshape(-1, 1)
tree = DecisionTreeClassifier(criterion="entropy", max_depth=1).fit(X, labels)
print(f"labels: {entropy(counts, 2):.3f} bits, root of a tree: {tree.tree_.impurity[0]:.3f}")

# %% check
assert entropy([1, 0, 0]) == 0 and stats.entropy([1, 0, 0]) == 0, "certainty"
assert np.isclose(entropy([1, 1, 1, 1], 2), 2), "four equal classes: two bits"
assert np.isclose(entropy(counts, 2), tree.tree_.impurity[0]), "trees count in bits"

# Output:
# [1.0, 0.0] 0.000 bits
# [0.5, 0.5] 1.000 bits
# [0.9, 0.1] 0.469 bits
# [0.25, 0.25, 0.25, 0.25] 2.000 bits
# labels: 1.459 bits, root of a tree: 1.459
