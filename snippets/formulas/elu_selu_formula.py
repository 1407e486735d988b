"""ELU and SELU in NumPy agree with Keras; SELU keeps a standard normal at mean 0, variance 1."""

# %% formulas
import numpy as np


def elu(z, alpha=1.0):
    """z for z > 0, else alpha (e^z - 1)"""
    return np.maximum(0, z) + np.minimum(0, alpha * np.expm1(np.minimum(z, 0)))


def selu(z):
    """Scaled ELU with the constants of self-normalisation"""
    return 1.05070098 * elu(z, alpha=1.67326324)


def elu_slope(z, alpha=1.0):
    return np.where(z > 0, 1, alpha * np.exp(np.minimum(z, 0)))


def selu_slope(z):
    return 1.05070098 * elu_slope(z, alpha=1.67326324)


# %% self-normalisation
rng = np.random.default_rng(0)
out = selu(rng.normal(size=1_000_000))
print(f"standard normal through SELU: mean {out.mean():.2f}, variance {out.var():.2f}")
print(f"limit for very negative z: ELU {elu(-50.0):.3f}, SELU {selu(-50.0):.3f}")

# %% check
import keras
import tensorflow as tf

z = rng.normal(size=1000).astype("float32")
x = tf.constant(z)
for ours, slope, theirs in (
    (elu, elu_slope, keras.activations.elu),
    (selu, selu_slope, keras.activations.selu),
):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = theirs(x)
    assert np.allclose(ours(z), y, atol=1e-6), f"{ours.__name__} should agree with Keras"
    assert np.allclose(tape.gradient(y, x), slope(z), atol=1e-5), f"{ours.__name__}: wrong slope"
assert np.allclose(elu(z, 0.5), keras.activations.elu(z, alpha=0.5), atol=1e-6), "alpha 0.5"
assert abs(out.mean()) < 0.01 and abs(out.var() - 1) < 0.01, "SELU should keep mean and variance"

# Output:
# standard normal through SELU: mean 0.00, variance 1.00
# limit for very negative z: ELU -1.000, SELU -1.758
