"""Full-batch, mini-batch and stochastic descent reach the same weights in 40 epochs."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(512, 3))
y = X @ [2.0, -1.0, 0.5] + rng.normal(scale=0.1, size=512)
exact = np.linalg.lstsq(X, y, rcond=None)[0]

# %% descend


def descend(batch_size, learning_rate, epochs=40):
    weights, updates = np.zeros(3), 0
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            error = X[rows] @ weights - y[rows]
            weights -= learning_rate * 2 * X[rows].T @ error / len(rows)
            updates += 1
    return weights, updates


print("kind         batch  updates  distance to least squares")
kinds = [("full batch", 512, 0.2), ("mini-batch", 32, 0.02), ("stochastic", 1, 0.002)]
for name, batch_size, rate in kinds:
    weights, updates = descend(batch_size, rate)
    distance = np.linalg.norm(weights - exact)
    print(f"{name:11} {batch_size:6} {updates:8}  {'below' if distance < 0.05 else 'above'} 0.05")
    assert updates == 40 * 512 // batch_size, "one update per batch"
    assert distance < 0.05, "every kind should come near the exact solution"

# Output:
# kind         batch  updates  distance to least squares
# full batch     512       40  below 0.05
# mini-batch      32      640  below 0.05
# stochastic       1    20480  below 0.05
