"""Entropy by its formula agrees with scipy, and with the impurity of a decision tree in bits."""

# %% formula
import numpy as np


def entropy(p, base=np.e):
    p = np.asarray(p, dtype=float)
    p = p[p > 0] / p.sum()  # 0 log 0 counts as 0
    return (p * np.log(1 / p)).sum() / np.log(base)


for p in ([1.0, 0.0], [0.5, 0.5], [0.9, 0.1], [0.25] * 4):
    print(p, f"{entropy(p, 2):.3f} bits")

# %% labels
import pandas as pd
from scipy import stats

y = pd.Series(["cat", "cat", "dog", "bird", "cat", "dog"])
print(f"labels: {stats.entropy(y.value_counts(), base=2):.3f} bits")

# %% predictions
proba = np.array([[0.98, 0.01, 0.01], [0.4, 0.3, 0.3]])  # model.predict_proba(X_test)
unsure = stats.entropy(proba, axis=1)
print("per row, in nats:", unsure.round(2), " most unsure row:", unsure.argmax())

# %% check
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(0)
for trial in range(100):
    p = rng.dirichlet(np.ones(rng.integers(2, 10)))
    q = rng.dirichlet(np.ones(p.size))
    assert np.isclose(entropy(p), stats.entropy(p)), f"trial {trial}: scipy should agree, in nats"
    assert np.isclose(entropy(p, 2), stats.entropy(p, base=2)), f"trial {trial}: and in bits"
    assert 0 <= entropy(p) <= np.log(p.size) + 1e-12, "it should be between 0 and log n"
    cross = -(p * np.log(q)).sum()
    assert np.isclose(cross, entropy(p) + stats.entropy(p, q)), "cross-entropy: H + KL"
assert np.isclose(np.exp(entropy([1, 1, 1])), 3), "perplexity should count equal classes"
X = np.arange(6).reshape(-1, 1)
tree = DecisionTreeClassifier(criterion="entropy", max_depth=1).fit(X, y)
bits = stats.entropy(y.value_counts(), base=2)
assert np.isclose(bits, tree.tree_.impurity[0]), "trees should count in bits"
codes = pd.factorize(y)[0]
assert not np.isclose(stats.entropy(codes, base=2), bits), "codes of labels should be wrong"

# Output:
# [1.0, 0.0] 0.000 bits
# [0.5, 0.5] 1.000 bits
# [0.9, 0.1] 0.469 bits
# [0.25, 0.25, 0.25, 0.25] 2.000 bits
# labels: 1.459 bits
# per row, in nats: [0.11 1.09]  most unsure row: 1
