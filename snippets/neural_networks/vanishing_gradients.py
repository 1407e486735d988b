"""Through 30 layers the gradient vanishes with sigmoids and survives with ReLU and He weights."""

# %% backward through a deep stack
import numpy as np

width, depth = 100, 30


def gradient_norm(activation, slope, scale):
    rng = np.random.default_rng(0)
    x, layers = rng.normal(size=width), []
    for _ in range(depth):
        W = rng.normal(scale=scale, size=(width, width))
        z = W @ x
        layers.append((W, slope(z)))
        x = activation(z)
    delta = np.ones(width) / np.sqrt(width)
    for W, d in reversed(layers):
        delta = W.T @ (delta * d)
    return np.linalg.norm(delta)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def relu(z):
    return np.maximum(0, z)


# %% compare
glorot, he = np.sqrt(1 / width), np.sqrt(2 / width)
vanishing = gradient_norm(sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z)), glorot)
stable = gradient_norm(relu, lambda z: z > 0, he)
exploding = gradient_norm(relu, lambda z: z > 0, 3 * he)
for name, norm in [("sigmoid", vanishing), ("relu, He", stable), ("relu, 3 x He", exploding)]:
    print(f"{name:13} gradient norm 1e{round(np.log10(norm)):+d}")

# %% check
assert vanishing < 1e-12, "at most 0.25 per sigmoid layer"
assert 1e-2 < stable < 1e2, "He weights keep the size"
assert exploding > 1e10, "weights three times too large explode"

# Output:
# sigmoid       gradient norm 1e-19
# relu, He      gradient norm 1e+1
# relu, 3 x He  gradient norm 1e+15
