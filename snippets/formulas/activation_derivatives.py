"""The derivative formulas of the activations agree with automatic differentiation of Keras."""

# %% formulas
import numpy as np
from scipy.special import expit as sigmoid
from scipy.stats import norm


def mish_slope(z):
    gate = np.tanh(np.logaddexp(0, z))
    return gate + z * (1 - gate**2) * sigmoid(z)


slopes = {
    "linear": np.ones_like,
    "sigmoid": lambda z: sigmoid(z) * (1 - sigmoid(z)),
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "relu": lambda z: np.where(z > 0, 1, 0),
    "leaky_relu": lambda z: np.where(z > 0, 1, 0.2),
    "elu": lambda z: np.where(z > 0, 1, np.exp(z)),
    "selu": lambda z: 1.05070099 * np.where(z > 0, 1, 1.67326324 * np.exp(z)),
    "softplus": sigmoid,
    "softsign": lambda z: 1 / (1 + abs(z)) ** 2,
    "exponential": np.exp,
    "silu": lambda z: sigmoid(z) * (1 + z * (1 - sigmoid(z))),
    "gelu": lambda z: norm.cdf(z) + z * norm.pdf(z),
    "mish": mish_slope,
    "hard_sigmoid": lambda z: np.where(abs(z) < 3, 1 / 6, 0),
}

# %% largest slopes
grid = np.linspace(-6, 6, 10001)
for name in ("sigmoid", "tanh", "selu", "silu", "gelu", "mish"):
    print(f"{name:8} largest slope {slopes[name](grid).max():.2f}")

# %% check
import keras
import tensorflow as tf

x = tf.constant(np.append(np.random.default_rng(0).uniform(-6, 6, 1000), 0.0))
for name, slope in slopes.items():
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = keras.activations.get(name)(x)
    ours, theirs = slope(x.numpy()), tape.gradient(y, x).numpy()
    assert np.allclose(theirs[:-1], ours[:-1], atol=1e-5), f"{name}: the slopes should agree"
    if name == "relu":
        assert theirs[-1] == 0 == ours[-1], "at 0 Keras should take slope 0 for relu"

# Output:
# sigmoid  largest slope 0.25
# tanh     largest slope 1.00
# selu     largest slope 1.76
# silu     largest slope 1.10
# gelu     largest slope 1.13
# mish     largest slope 1.09
