"""A small GAN moves noise around 0 to the data around (2, -1), one alternating step per batch."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = (rng.normal(size=(4096, 2)) * 0.5 + [2, -1]).astype("float32")

# %% model
import keras
import tensorflow as tf


class GAN(keras.Model):
    def __init__(self, width):
        super().__init__()
        relu = {"activation": "leaky_relu"}
        self.generator = keras.Sequential(
            [keras.Input((4,)), keras.layers.Dense(16, **relu), keras.layers.Dense(width)]
        )
        self.discriminator = keras.Sequential(
            [keras.Input((width,)), keras.layers.Dense(32, **relu), keras.layers.Dense(1)]
        )
        self.entropy = keras.losses.BinaryCrossentropy(from_logits=True)

    def compile(self, d_optimizer, g_optimizer):
        super().compile()
        self.d_optimizer, self.g_optimizer = d_optimizer, g_optimizer

    def train_step(self, real):
        n = tf.shape(real)[0]
        fake = self.generator(tf.random.normal((n, 4)))
        labels = tf.concat([0.9 * tf.ones((n, 1)), tf.zeros((n, 1))], axis=0)
        with tf.GradientTape() as tape:
            d_loss = self.entropy(labels, self.discriminator(tf.concat([real, fake], axis=0)))
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        with tf.GradientTape() as tape:
            fake = self.generator(tf.random.normal((n, 4)))
            g_loss = self.entropy(tf.ones((n, 1)), self.discriminator(fake))
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        return {"d_loss": d_loss, "g_loss": g_loss}


# %% train
keras.utils.set_random_seed(0)
model = GAN(X.shape[1])
noise = rng.normal(size=(1000, 4)).astype("float32")
model.compile(*(keras.optimizers.Adam(2e-3, beta_1=0.5) for _ in range(2)))
model.fit(X, epochs=15, batch_size=64, verbose=0)
samples = model.generator.predict(noise, verbose=0)
print("mean", samples.mean(axis=0).round(), "of the data", X.mean(axis=0).round())

# %% check
assert np.abs(samples.mean(axis=0) - [2, -1]).max() < 0.4, "the generator should find the data"

# Output:
# mean [ 2. -1.] of the data [ 2. -1.]
