"""Cross-entropy from the formula equals Keras (one-hot and sparse) and scikit-learn's log_loss."""

# %% formula
import numpy as np


def cross_entropy(y, p):
    """Mean of -log p[true class] for class numbers y and probabilities p (rows, classes)."""
    return -np.mean(np.log(p[np.arange(len(y)), y]))


def cross_entropy_from_logits(y, z):
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -np.mean(log_p[np.arange(len(y)), y])


# %% worked example
p = np.array([[0.2, 0.7, 0.1]])
print(f"label 0: {cross_entropy(np.array([0]), p):.3f}")
print(f"label 1: {cross_entropy(np.array([1]), p):.3f}")
print(f"untrained, 10 classes: {np.log(10):.3f}")

# %% check
import keras
from sklearn.metrics import log_loss

rng = np.random.default_rng(0)
one_hot_loss = keras.losses.CategoricalCrossentropy()
sparse_loss = keras.losses.SparseCategoricalCrossentropy()
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
for trial in range(100):
    p, y = rng.dirichlet(np.ones(5), size=20), rng.integers(0, 5, size=20)
    expected, one_hot = cross_entropy(y, p), np.eye(5)[y]
    assert np.isclose(-np.mean(np.sum(one_hot * np.log(p), axis=1)), expected), "double sum"
    assert np.isclose(float(one_hot_loss(one_hot, p)), expected, rtol=1e-4), f"{trial}: one-hot"
    assert np.isclose(float(sparse_loss(y, p)), expected, rtol=1e-4), f"{trial}: sparse"
    assert np.isclose(log_loss(y, p, labels=range(5)), expected), f"{trial}: log_loss"
    z = rng.normal(scale=5, size=(20, 5))
    theirs, ours = float(from_logits(y, z)), cross_entropy_from_logits(y, z)
    assert np.isclose(theirs, ours, rtol=1e-4), f"{trial}: logits"
assert np.isclose(cross_entropy(y, np.full((20, 10), 0.1)), np.log(10)), "uniform: log K"
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(3, activation="softmax")])
model.set_weights([np.array([[0.0, 100.0, -100.0]]), np.zeros(3)])
model.compile(optimizer=keras.optimizers.SGD(0.0), loss="sparse_categorical_crossentropy")
X, y = np.ones((4, 1)), np.full(4, 2)
fitted = model.fit(X, y, verbose=0).history["loss"][0]
assert np.isclose(fitted, 200), "in fit the logits are taken back: 100 - (-100), not clipped"
on_arrays = float(sparse_loss(y, model.predict(X, verbose=0)))
assert np.isclose(on_arrays, 16.1, atol=0.1), "on arrays p should be clipped at 1e-7"

# Output:
# label 0: 1.609
# label 1: 0.357
# untrained, 10 classes: 2.303
