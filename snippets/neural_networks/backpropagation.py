"""Backpropagated gradients of a small network equal numeric derivatives."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(20, 3)), rng.normal(size=(20, 1))

# %% forward, then backward
shapes = {"W1": (3, 4), "b1": 4, "W2": (4, 1), "b2": 1}
weights = {name: rng.normal(size=shape) for name, shape in shapes.items()}


def forward(W1, b1, W2, b2):
    hidden = np.tanh(X @ W1 + b1)
    return hidden, hidden @ W2 + b2


def loss(weights):
    return np.mean((forward(**weights)[1] - y) ** 2)


def backward(W1, b1, W2, b2):
    hidden, output = forward(W1, b1, W2, b2)
    delta2 = 2 * (output - y) / len(X)
    delta1 = (delta2 @ W2.T) * (1 - hidden**2)
    return {"W1": X.T @ delta1, "b1": delta1.sum(0), "W2": hidden.T @ delta2, "b2": delta2.sum(0)}


# %% numeric gradient
def numeric_gradient(name, h=1e-6):
    gradient = np.zeros_like(weights[name])
    for index in np.ndindex(gradient.shape):
        up, down = weights[name].copy(), weights[name].copy()
        up[index], down[index] = up[index] + h, down[index] - h
        gradient[index] = (loss(weights | {name: up}) - loss(weights | {name: down})) / (2 * h)
    return gradient


gradients = backward(**weights)
for name, gradient in gradients.items():
    agree = np.allclose(gradient, numeric_gradient(name), atol=1e-6)
    print(f"{name} {str(gradient.shape):7} agrees: {agree}")

# %% check
for name, gradient in gradients.items():
    numeric = numeric_gradient(name)
    assert np.allclose(gradient, numeric, atol=1e-6), f"{name}: should equal the numeric gradient"
    assert weights[name].shape == gradient.shape, f"{name}: one derivative per weight"
before, rate = loss(weights), 0.01
weights = {name: weights[name] - rate * gradients[name] for name in weights}  # the update
assert loss(weights) < before, "a small step against the gradient should lower the loss"

# Output:
# W1 (3, 4)  agrees: True
# b1 (4,)    agrees: True
# W2 (4, 1)  agrees: True
# b2 (1,)    agrees: True
