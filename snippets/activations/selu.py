"""With selu and lecun_normal the standard deviation stays about 1 through 20 layers."""

# %% the constants
import keras
import numpy as np

x = np.array([-2.0, 0.0, 1.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.selu(x))
print(y.round(4))
expected = 1.05070099 * np.where(x > 0, x, 1.67326324 * np.expm1(x))
assert np.allclose(y, expected, atol=1e-5), "scaled ELU"


# %% through 20 layers
def last_std(activation, initializer):
    keras.utils.set_random_seed(0)
    h = np.random.default_rng(0).normal(size=(500, 100)).astype("float32")
    for _ in range(20):
        h = keras.layers.Dense(100, activation=activation, kernel_initializer=initializer)(h)
    return float(np.std(h))


selu, relu = last_std("selu", "lecun_normal"), last_std("relu", "lecun_normal")
print(f"after 20 layers: selu keeps about {selu:.0f}, relu below 0.1: {relu < 0.1}")

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.selu(t)
slope = 1.05070099 * np.where(t > 0, 1, 1.67326324 * np.exp(t))

# %% check
assert 0.7 < selu < 1.3, "self-normalizing"
assert relu < 0.1, "relu with this initializer fades out"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "scale, and scale * alpha * exp(x)"

# Output:
# [-1.5202  0.      1.0507]
# after 20 layers: selu keeps about 1, relu below 0.1: True
