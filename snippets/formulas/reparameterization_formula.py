"""mu + sigma * eps has the wanted mean and spread, and gradients 1 and eps reach mu and sigma."""

# %% sampling layer
import keras
import numpy as np
import tensorflow as tf
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
mu, sigma = np.full((20_000, 1), 3.0, "float32"), np.full((20_000, 1), 0.5, "float32")
sampling = Sampling()
z = np.array(sampling([mu, 2 * np.log(sigma)]))
print(f"mean {z.mean():.2f}, standard deviation {z.std():.2f}")
assert abs(z.mean() - 3) < 0.02 and abs(z.std() - 0.5) < 0.02, "N(3, 0.25)"
assert not np.allclose(z, sampling([mu, 2 * np.log(sigma)])), "new noise at every call"

# %% gradients
mu_t, sigma_t = tf.Variable(mu), tf.Variable(sigma)
with tf.GradientTape() as tape:
    epsilon = tf.random.stateless_normal(mu.shape, seed=(0, 1))
    z = mu_t + sigma_t * epsilon
d_mu, d_sigma = tape.gradient(z, [mu_t, sigma_t])
print("gradients pass:", d_mu.shape, d_sigma.shape)

# %% check
assert np.allclose(d_mu, 1) and np.allclose(d_sigma, epsilon), "dz/dmu = 1, dz/dsigma = eps"

# Output:
# mean 3.00, standard deviation 0.50
# gradients pass: (20000, 1) (20000, 1)
