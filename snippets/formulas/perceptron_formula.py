"""The step of w . x + b reproduces a fitted scikit-learn Perceptron, and the rule trains one."""

# %% data
from sklearn.datasets import make_blobs

X, y = make_blobs(200, centers=[(-2, -2), (2, 2)], random_state=0)

# %% learning rule
import numpy as np


def predict(X, w, b):
    return np.heaviside(np.asarray(X) @ w + b, 1).astype(int)


def fit(X, y, rate=1.0, epochs=10):
    """Weights and bias for labels 0 and 1."""
    X, y = np.asarray(X, float), np.asarray(y)
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        for x, target in zip(X, y, strict=True):
            step = rate * (target - predict(x, w, b))
            w, b = w + step * x, b + step
    return w, b


w, b = fit(X, y)
print("accuracy:", np.mean(predict(X, w, b) == y))

# %% AND, OR and XOR
inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
w_and = w_or = np.array([1, 1])
print("AND:", predict(inputs, w_and, -1.5), " OR:", predict(inputs, w_or, -0.5))
xor = predict(inputs, *fit(inputs, [0, 1, 1, 0], epochs=100))
print("XOR, trained:", xor, "instead of [0 1 1 0]")

# %% check
from sklearn.linear_model import Perceptron

model = Perceptron(random_state=0).fit(X, y)
assert np.array_equal(predict(X, model.coef_[0], model.intercept_[0]), model.predict(X)), "step"
assert np.array_equal(predict(X, w, b), y), "separable classes: the rule should converge"
for labels, separable in {(0, 0, 0, 1): True, (0, 1, 1, 1): True, (0, 1, 1, 0): False}.items():
    fitted = predict(inputs, *fit(inputs, labels, epochs=100))
    assert np.array_equal(fitted, labels) == separable, f"{labels}: separable is {separable}"
model.coef_, model.intercept_ = np.zeros((1, 2)), np.zeros(1)
assert set(model.predict(X)) == {0}, "scikit-learn should predict class 0 for a score of 0"
assert predict(X, np.zeros(2), 0.0).all(), "the step with value 1 at 0 should predict class 1"
z = np.random.default_rng(0).normal(size=1000)
slope = (np.heaviside(z + 1e-9, 1) - np.heaviside(z, 1)) / 1e-9
assert not slope.any(), "the slope should be zero away from the jump"

# Output:
# accuracy: 1.0
# AND: [0 0 0 1]  OR: [0 1 1 1]
# XOR, trained: [1 1 0 0] instead of [0 1 1 0]
