"""Adagrad gives the weight of a rare feature a larger share of the updates than plain SGD does."""

# %% data: feature 0 always present, feature 1 in 2 % of the rows
import numpy as np

rng = np.random.default_rng(0)
X = np.column_stack([np.ones(2000), rng.random(2000) < 0.02]).astype(float)
y = X @ np.array([1.0, 1.0])


# %% one pass, row by row
def train(adaptive, rate=0.02):
    w, seen = np.zeros(2), np.zeros(2)
    for x, target in zip(X, y):
        gradient = 2 * (x @ w - target) * x
        seen += gradient**2
        step = rate * gradient
        if adaptive:
            step = step / (np.sqrt(seen) + 1e-8)
        w -= step
    return w


sgd, adagrad = train(adaptive=False), train(adaptive=True, rate=0.5)
print("true weights: [1. 1.]")
print("SGD:         ", sgd.round(2))
print("Adagrad:     ", adagrad.round(2))

# %% check
assert abs(sgd[0] - 1) < 0.05 and abs(adagrad[0] - 1) < 0.05, "both learn the common feature"
assert abs(adagrad[1] - 1) < abs(sgd[1] - 1), "Adagrad comes closer on the rare feature"

# Output:
# true weights: [1. 1.]
# SGD:          [1.   0.88]
# Adagrad:      [1. 1.]
