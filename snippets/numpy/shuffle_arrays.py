"""The same index array shuffles X and y alike; argsort of it undoes the shuffle."""

# %% data
import numpy as np

X = np.arange(10).reshape(5, 2)
y = X[:, 0] * 10

# %% shuffle together
rng = np.random.default_rng(0)
order = rng.permutation(len(X))
X_shuffled, y_shuffled = X[order], y[order]
print(X_shuffled.tolist(), y_shuffled)

# %% undo
back = np.argsort(order)

# %% the same by scikit-learn
from sklearn.utils import shuffle

X_also, y_also = shuffle(X, y, random_state=0)
print("still aligned:", (y_also == X_also[:, 0] * 10).all())

# %% check
assert (y_shuffled == X_shuffled[:, 0] * 10).all(), "rows and targets stay together"
assert not (X_shuffled == X).all(), "the order has changed"
assert (X_shuffled[back] == X).all(), "argsort undoes the permutation"
assert (y_also == X_also[:, 0] * 10).all(), "scikit-learn keeps the pairs too"
assert rng.shuffle(X.copy()) is None, "shuffle works in place and returns None"

# Output:
# [[4, 5], [8, 9], [6, 7], [0, 1], [2, 3]] [40 80 60  0 20]
# still aligned: True
