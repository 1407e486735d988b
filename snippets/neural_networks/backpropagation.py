"""Backpropagated gradients of a small network equal numeric derivatives."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(20, 3)), rng.normal(size=(20, 1))
W1, b1, W2, b2 = rng.normal(size=(3, 4)), np.zeros(4), rng.normal(size=(4, 1)), np.zeros(1)

# %% forward, then backward


def loss():
    return np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - y) ** 2)


hidden = np.tanh(X @ W1 + b1)
output = hidden @ W2 + b2
delta2 = 2 * (output - y) / len(X)
delta1 = (delta2 @ W2.T) * (1 - hidden**2)
gradients = {"W1": X.T @ delta1, "b1": delta1.sum(0), "W2": hidden.T @ delta2, "b2": delta2.sum(0)}

# %% check against numeric derivatives
for name, weights in {"W1": W1, "b1": b1, "W2": W2, "b2": b2}.items():
    numeric = np.zeros_like(weights)
    for index in np.ndindex(weights.shape):
        weights[index] += 1e-6
        up = loss()
        weights[index] -= 2e-6
        numeric[index] = (up - loss()) / 2e-6
        weights[index] += 1e-6
    agree = np.allclose(gradients[name], numeric, atol=1e-6)
    print(f"{name} {str(weights.shape):7} agrees: {agree}")
    assert agree, f"{name}: backpropagation should equal the numeric derivative"

# Output:
# W1 (3, 4)  agrees: True
# b1 (4,)    agrees: True
# W2 (4, 1)  agrees: True
# b2 (1,)    agrees: True
