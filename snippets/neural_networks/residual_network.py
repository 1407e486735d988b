"""Through 30 tanh layers the gradient vanishes; with skip connections it survives."""

# %% network
import numpy as np

rng = np.random.default_rng(0)
depth, width = 30, 32
weights = [rng.normal(scale=0.5 / np.sqrt(width), size=(width, width)) for _ in range(depth)]


def input_gradient(skip):
    """Norm of the derivative of the summed output with respect to the input."""
    x, inputs = rng.normal(size=width), []
    for W in weights:
        inputs.append(x)
        x = np.tanh(W @ x) + skip * x
    delta = np.ones(width)
    for W, x in zip(weights[::-1], inputs[::-1], strict=True):
        delta = W.T @ (delta * (1 - np.tanh(W @ x) ** 2)) + skip * delta
    return np.linalg.norm(delta)


# %% compare
plain, residual = input_gradient(skip=0), input_gradient(skip=1)
print("plain network, gradient below 1e-6:", plain < 1e-6)
print("residual network, gradient above 1:", residual > 1)

# %% check
assert plain < 1e-6 < 1 < residual, "the skip connection should carry the gradient"

# Output:
# plain network, gradient below 1e-6: True
# residual network, gradient above 1: True
