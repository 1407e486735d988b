"""The step of w . x + b reproduces a fitted scikit-learn Perceptron, and the rule trains one."""

# %% data
import numpy as np
from sklearn.datasets import make_blobs
from sklearn.linear_model import Perceptron

X, t = make_blobs(200, centers=[(-2, -2), (2, 2)], random_state=0)

# %% formula against scikit-learn
model = Perceptron(random_state=0).fit(X, t)
z = X @ model.coef_[0] + model.intercept_[0]
assert np.array_equal(np.heaviside(z, 1), model.predict(X)), "step(w . x + b)"
print("outputs:", np.unique(np.heaviside(z, 1)), "accuracy:", model.score(X, t))

# %% learning rule
w, b, errors = np.zeros(2), 0.0, []
for epoch in range(10):
    wrong = 0
    for x, target in zip(X, t, strict=True):
        y = 1.0 if x @ w + b >= 0 else 0.0
        w, b = w + (target - y) * x, b + (target - y)
        wrong += y != target
    errors.append(wrong)
print("errors per epoch end at zero:", errors[-1] == 0)

# %% zero gradient
z = np.random.default_rng(0).normal(size=1000)
slope = (np.heaviside(z + 1e-9, 1) - np.heaviside(z, 1)) / 1e-9

# %% check
assert errors[-1] == 0, "separable classes: the rule converges"
assert not slope.any(), "the slope is zero away from the jump"

# Output:
# outputs: [0. 1.] accuracy: 1.0
# errors per epoch end at zero: True
