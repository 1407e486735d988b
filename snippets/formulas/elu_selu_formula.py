"""ELU and SELU in NumPy agree with Keras; SELU keeps a standard normal at mean 0, variance 1."""

# %% formulas
import numpy as np


def elu(z, alpha=1.0):
    """z for z > 0, else alpha (e^z - 1)"""
    return np.maximum(0, z) + np.minimum(0, alpha * (np.exp(np.minimum(z, 0)) - 1))


def selu(z):
    """Scaled ELU with the constants of self-normalisation"""
    return 1.05070098 * elu(z, alpha=1.67326324)


# %% values
import keras
import tensorflow as tf

rng = np.random.default_rng(0)
z = rng.normal(size=1000).astype("float32")

# %% gradient
x = tf.constant(z)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.elu(x)
slope = np.where(z > 0, 1, np.exp(z))
assert np.allclose(tape.gradient(y, x), slope, atol=1e-6), "ELU's slope differs"
with tf.GradientTape() as tape:
    tape.watch(x)
    y = keras.activations.selu(x)
slope = 1.0507 * np.where(z > 0, 1, 1.6733 * np.exp(z))

# %% self-normalisation
out = selu(rng.normal(size=1_000_000))
print(f"standard normal through SELU: mean {out.mean():.2f}, variance {out.var():.2f}")
print(f"limit for very negative z: ELU {elu(-50.0):.3f}, SELU {selu(-50.0):.3f}")

# %% check
assert np.allclose(elu(z), keras.activations.elu(z), atol=1e-6), "ELU differs"
assert np.allclose(elu(z, 0.5), keras.activations.elu(z, alpha=0.5), atol=1e-6), "alpha differs"
assert np.allclose(selu(z), keras.activations.selu(z), atol=1e-6), "SELU differs"
assert np.allclose(tape.gradient(y, x), slope, atol=1e-3), "SELU's slope differs"
assert abs(out.mean()) < 0.01 and abs(out.var() - 1) < 0.01, "SELU should keep mean and variance"

# Output:
# standard normal through SELU: mean 0.00, variance 1.00
# limit for very negative z: ELU -1.000, SELU -1.758
