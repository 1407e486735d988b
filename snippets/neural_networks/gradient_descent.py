"""Full-batch, mini-batch and stochastic descent reach the same weights in 40 epochs."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(512, 3))
y = X @ [2.0, -1.0, 0.5] + rng.normal(scale=0.1, size=512)


# %% descend
def descend(X, y, batch_size, learning_rate, epochs=40):
    """Linear regression by mini-batches; standardise X first."""
    X, y = np.asarray(X, float), np.asarray(y, float)
    weights, updates = np.zeros(X.shape[1]), 0
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            error = X[rows] @ weights - y[rows]
            weights -= learning_rate * 2 * X[rows].T @ error / len(rows)
            updates += 1
    return weights, updates


kinds = {"full batch": (len(X), 0.2), "mini-batch": (32, 0.02), "stochastic": (1, 0.002)}
for name, (batch_size, rate) in kinds.items():
    weights, updates = descend(X, y, batch_size, rate)
    print(f"{name:11} batches of {batch_size:3}: {updates:6} updates, {weights.round(1)}")

# %% check
exact = np.linalg.lstsq(X, y, rcond=None)[0]
for name, (batch_size, rate) in kinds.items():
    weights, updates = descend(X, y, batch_size, rate)
    assert updates == 40 * 512 // batch_size, f"{name}: one update per batch"
    assert np.linalg.norm(weights - exact) < 0.05, f"{name}: should come near the exact solution"
stretched = X * [1, 1, 30]
with np.errstate(all="ignore"):
    diverged = descend(stretched, y, 512, 0.2)[0]
assert not np.all(np.abs(diverged) < 1e6), "with an unscaled feature the same rate should diverge"

# Output:
# full batch  batches of 512:     40 updates, [ 2.  -1.   0.5]
# mini-batch  batches of  32:    640 updates, [ 2.  -1.   0.5]
# stochastic  batches of   1:  20480 updates, [ 2.  -1.   0.5]
