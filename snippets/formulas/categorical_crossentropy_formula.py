"""Cross-entropy from the formula equals Keras (one-hot and sparse) and scikit-learn's log_loss."""

# %% formula
import numpy as np


def cross_entropy(y, p):
    """Mean of -log p[true class] for integer labels y."""
    return -np.mean(np.log(p[np.arange(len(y)), y]))


# %% check
import keras
from sklearn.metrics import log_loss

rng = np.random.default_rng(0)
one_hot_loss = keras.losses.CategoricalCrossentropy()
sparse_loss = keras.losses.SparseCategoricalCrossentropy()
for trial in range(100):
    p = rng.dirichlet(np.ones(5), size=20)
    y = rng.integers(0, 5, size=20)
    expected = cross_entropy(y, p)
    one_hot = np.eye(5)[y]
    assert np.isclose(-np.mean(np.sum(one_hot * np.log(p), axis=1)), expected), "double sum"
    assert np.isclose(float(one_hot_loss(one_hot, p)), expected, rtol=1e-4), f"trial {trial}"
    assert np.isclose(float(sparse_loss(y, p)), expected, rtol=1e-4), f"trial {trial}: sparse"
    assert np.isclose(log_loss(y, p, labels=range(5)), expected), f"trial {trial}: log_loss"

# %% worked example
p = np.array([[0.2, 0.7, 0.1]])
print(f"label 0: {cross_entropy(np.array([0]), p):.3f}")
print(f"label 1: {cross_entropy(np.array([1]), p):.3f}")
worst = float(sparse_loss(np.array([2]), np.array([[0.5, 0.5, 0.0]])))
print(f"probability 0 for the true class, clipped: {worst:.1f}")

# %% check
assert np.isclose(worst, -np.log(1e-7), rtol=1e-3), "Keras clips at 1e-7"
assert np.isclose(cross_entropy(y, np.full((20, 10), 0.1)), np.log(10)), "uniform: log K"

# Output:
# label 0: 1.609
# label 1: 0.357
# probability 0 for the true class, clipped: 16.1
