"""A small VAE trains on digits with a KL loss in its sampling layer; the decoder makes images."""

# %% data
import keras
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

X = (load_digits().data / 16).astype("float32")


# %% sampling layer with the KL loss
class Sampling(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(0)

    def call(self, inputs):
        mu, log_var = inputs
        kl = -0.5 * ops.sum(1 + log_var - ops.square(mu) - ops.exp(log_var), axis=1)
        self.add_loss(ops.mean(kl) / 64)  # per pixel, like the reconstruction loss
        epsilon = keras.random.normal(ops.shape(mu), seed=self.seed_generator)
        return mu + ops.exp(0.5 * log_var) * epsilon


# %% model
keras.utils.set_random_seed(0)
inputs = keras.Input((64,))
hidden = layers.Dense(64, activation="relu")(inputs)
mu, log_var = layers.Dense(2, name="mu")(hidden), layers.Dense(2, name="log_var")(hidden)
decoder = keras.Sequential(
    [
        keras.Input((2,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="sigmoid"),
    ]
)
vae = keras.Model(inputs, decoder(Sampling()([mu, log_var])))
vae.compile(optimizer=keras.optimizers.Adam(0.005), loss="binary_crossentropy")
loss = vae.fit(X, X, epochs=25, batch_size=128, verbose=0).history["loss"]

# %% generate
codes = np.random.default_rng(0).normal(size=(12, 2)).astype("float32")
images = np.array(decoder(codes))
print("loss falls:", loss[-1] < loss[0], " new images:", images.shape)

import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 6, figsize=(8, 3))
for ax, image in zip(axes.flat, images, strict=True):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set_axis_off()
figure.suptitle("generated digits")
plt.show()

# %% check
assert loss[-1] < 0.8 * loss[0], "training should help"
assert images.min() >= 0 and images.max() <= 1 and images.std(axis=0).max() > 0.1, "varied images"

# Output:
# loss falls: True  new images: (12, 64)
