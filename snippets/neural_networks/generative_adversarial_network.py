"""A generator trained against a discriminator moves its samples to the mean of the data."""

# %% data
import numpy as np

X = np.random.default_rng(0).normal([3.0, -2.0], 1.0, size=(2048, 2)).astype("float32")

# %% GAN
import keras
import tensorflow as tf


class GAN(keras.Model):
    def __init__(self, generator, discriminator, noise):
        super().__init__()
        self.generator, self.discriminator, self.noise = generator, discriminator, noise
        self.d_optimizer = keras.optimizers.Adam(0.002, beta_1=0.5)
        self.g_optimizer = keras.optimizers.Adam(0.002, beta_1=0.5)
        self.entropy = keras.losses.BinaryCrossentropy(from_logits=True)
        self.d_loss, self.g_loss = keras.metrics.Mean("d_loss"), keras.metrics.Mean("g_loss")

    def train_step(self, real):
        z = tf.random.normal((tf.shape(real)[0], self.noise))
        with tf.GradientTape(persistent=True) as tape:
            fake = self.generator(z, training=True)
            on_real = self.discriminator(real, training=True)
            on_fake = self.discriminator(fake, training=True)
            d_loss = self.entropy(tf.ones_like(on_real), on_real)
            d_loss += self.entropy(tf.zeros_like(on_fake), on_fake)
            g_loss = self.entropy(tf.ones_like(on_fake), on_fake)
        for network, optimizer, loss in (
            (self.discriminator, self.d_optimizer, d_loss),
            (self.generator, self.g_optimizer, g_loss),
        ):
            weights = network.trainable_variables  # of this network alone
            optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights, strict=True))
        self.d_loss.update_state(d_loss)
        self.g_loss.update_state(g_loss)
        return {"d_loss": self.d_loss.result(), "g_loss": self.g_loss.result()}


# %% train
keras.utils.set_random_seed(0)
Dense, Leaky = keras.layers.Dense, keras.layers.LeakyReLU
generator = keras.Sequential([keras.Input((8,)), Dense(32, "relu"), Dense(X.shape[1])])
discriminator = keras.Sequential([keras.Input(X.shape[1:]), Dense(32), Leaky(0.2), Dense(1)])
gan = GAN(generator, discriminator, noise=8)
gan.compile()
history = gan.fit(X, batch_size=64, epochs=15, verbose=0).history
samples = generator.predict(np.random.default_rng(1).normal(size=(2000, 8)), verbose=0)
print("mean of the samples near that of the data:", np.abs(samples.mean(0) - X.mean(0)).max() < 1)

# %% check
assert np.abs(samples.mean(0) - X.mean(0)).max() < 1, "the generator should reach the data"
assert min(history["d_loss"]) > 0.3, "the history should hold losses, and no side should win"

# Output:
# mean of the samples near that of the data: True
