"""With the matching loss, its gradient at the pre-activation is prediction minus target."""

# %% pairs
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


pairs = {
    "linear + half squared error": (lambda z: z, lambda p, y: 0.5 * np.sum((p - y) ** 2)),
    "sigmoid + binary cross-entropy": (
        sigmoid,
        lambda p, y: -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)),
    ),
    "softmax + categorical cross-entropy": (softmax, lambda p, y: -np.sum(y * np.log(p))),
}

# %% numeric gradient
z, y = np.array([0.3, -1.2, 2.0]), np.array([0.0, 0.0, 1.0])
for name, (output, loss) in pairs.items():
    steps = 1e-6 * np.eye(3)
    gradient = np.array([(loss(output(z + s), y) - loss(output(z - s), y)) / 2e-6 for s in steps])
    print(f"{name:36} gradient {gradient.round(3)}")
    assert np.allclose(gradient, output(z) - y, atol=1e-6), f"{name}: prediction minus target"

# Output:
# linear + half squared error          gradient [ 0.3 -1.2  1. ]
# sigmoid + binary cross-entropy       gradient [ 0.574  0.231 -0.119]
# softmax + categorical cross-entropy  gradient [ 0.149  0.033 -0.183]
