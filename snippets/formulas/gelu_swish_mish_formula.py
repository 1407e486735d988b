"""GELU, Swish and Mish in NumPy and SciPy agree with the Keras activations and their names."""

# %% formulas
import numpy as np
from scipy.stats import norm


def gelu(z):
    """z times the standard normal CDF"""
    return z * norm.cdf(z)


def swish(z, beta=1.0):
    """z times sigmoid(beta z)"""
    return z / (1 + np.exp(-beta * z))


def mish(z):
    """z times tanh(softplus(z))"""
    return z * np.tanh(np.log1p(np.exp(z)))


def gelu_tanh(z):  # approximation
    return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))


def swish_slope(z):
    """Derivative of z times sigmoid(z)"""
    s = 1 / (1 + np.exp(-z))
    return s + z * s * (1 - s)


# %% shape
grid = np.linspace(-6, 6, 12001)
for name, function in {"gelu": gelu, "swish": swish, "mish": mish}.items():
    values = function(grid)
    print(f"{name:5}  minimum {values.min():.3f} at z = {grid[values.argmin()]:.2f}")

# %% check
import keras

rng = np.random.default_rng(0)
z = rng.normal(scale=2, size=1000).astype("float32")
for function in (gelu, swish, mish):
    assert grid[0] < grid[function(grid).argmin()] < 0, "it should dip below 0, then rise"
    assert abs(function(-30.0)) < 1e-9 and np.isclose(function(30.0), 30), "0 left, z right"
assert np.allclose(gelu(z), keras.activations.gelu(z), atol=1e-5), "GELU differs"
assert np.allclose(swish(z), keras.activations.silu(z), atol=1e-5), "SiLU differs"
assert np.allclose(mish(z), keras.activations.mish(z), atol=1e-5), "Mish differs"
assert keras.activations.get("swish") is keras.activations.get("silu"), "two names, one function"
rough = np.array(keras.activations.gelu(z, approximate=True))
assert np.allclose(rough, gelu_tanh(z), atol=1e-5), "approximate=True should be the tanh form"
assert 0 < np.abs(rough - gelu(z)).max() < 1e-3, "the tanh form is close, not equal"
slope = (swish(z + 1e-3) - swish(z - 1e-3)) / 2e-3
assert np.allclose(swish_slope(z), slope, atol=1e-2), "the slope of swish"

# Output:
# gelu   minimum -0.170 at z = -0.75
# swish  minimum -0.278 at z = -1.28
# mish   minimum -0.309 at z = -1.19
