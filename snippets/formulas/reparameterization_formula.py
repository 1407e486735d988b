"""mu + sigma * eps has the wanted mean and spread, and gradients 1 and eps reach mu and sigma."""

# %% sampling layer
import keras
from keras import ops


class Sampling(keras.layers.Layer):
    """z = mu + exp(log_var / 2) * epsilon"""

    def __init__(self, seed=0, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, inputs):
        mu, log_var = inputs
        epsilon = keras.random.normal(ops.shape(mu), seed=self.seed_generator)
        return mu + ops.exp(0.5 * log_var) * epsilon


# %% distribution
import numpy as np

mu = np.full((20_000, 1), 3.0, "float32")
log_var = np.full((20_000, 1), np.log(0.5**2), "float32")
z = np.array(Sampling()([mu, log_var]))
print(f"mean {z.mean():.2f}, standard deviation {z.std():.2f}")

# %% check
import tensorflow as tf

assert abs(z.mean() - 3) < 0.02 and abs(z.std() - 0.5) < 0.02, "z should follow N(3, 0.5^2)"
sampling = Sampling()
assert not np.allclose(sampling([mu, log_var]), sampling([mu, log_var])), "new noise every call"
fixed = [np.array(keras.random.normal((5,), seed=1)) for _ in range(2)]
assert np.array_equal(*fixed), "an integer seed should repeat the noise"
mu, log_var = tf.Variable(mu), tf.Variable(log_var)
with tf.GradientTape() as tape:
    z = Sampling()([mu, log_var])
d_mu, d_log_var = tape.gradient(z, [mu, log_var])
epsilon = (z - mu) / 0.5
assert np.allclose(d_mu, 1), "dz/dmu should be 1"
assert np.allclose(d_log_var, epsilon * 0.5 / 2, atol=1e-5), "dz/dsigma = eps, dsigma/dv = sigma/2"

# Output:
# mean 3.00, standard deviation 0.50
