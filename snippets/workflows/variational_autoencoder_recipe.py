"""A small VAE trains on digits with a KL loss in its sampling layer; the decoder makes images."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)

# %% sampling layer with the KL loss
import keras
from keras import layers, ops


class Sampling(layers.Layer):
    def __init__(self, width, **kwargs):
        super().__init__(**kwargs)
        self.width, self.seed_generator = width, keras.random.SeedGenerator(0)

    def call(self, inputs):
        mu, log_var = inputs
        kl = -0.5 * ops.sum(1 + log_var - ops.square(mu) - ops.exp(log_var), axis=1)
        self.add_loss(ops.mean(kl) / self.width)  # per pixel, like the reconstruction loss
        epsilon = keras.random.normal(ops.shape(mu), seed=self.seed_generator)
        return mu + ops.exp(0.5 * log_var) * epsilon


# %% model
pixels = (X / X.max()).astype("float32")
width, n_codes = pixels.shape[1], 2
keras.utils.set_random_seed(0)
inputs = keras.Input((width,))
hidden = layers.Dense(64, activation="relu")(inputs)
mu, log_var = layers.Dense(n_codes)(hidden), layers.Dense(n_codes)(hidden)
up, out = layers.Dense(64, activation="relu"), layers.Dense(width, activation="sigmoid")
decoder = keras.Sequential([keras.Input((n_codes,)), up, out])
vae = keras.Model(inputs, decoder(Sampling(width)([mu, log_var])))
vae.compile(optimizer=keras.optimizers.Adam(0.005), loss="binary_crossentropy")
loss = vae.fit(pixels, pixels, epochs=25, batch_size=128, verbose=0).history["loss"]

# %% generate
import matplotlib.pyplot as plt

images = decoder.predict(keras.random.normal((12, n_codes), seed=0), verbose=0)
figure, axes = plt.subplots(2, 6, figsize=(8, 3))
for ax, image in zip(axes.flat, images, strict=True):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
plt.show()

# %% check
assert loss[-1] < 0.8 * loss[0], "training should help"
assert images.std(axis=0).max() > 0.1, "the images should be varied"
try:
    vae.add_loss(ops.mean(mu))
    raise AssertionError("add_loss on a functional model should be refused")
except NotImplementedError:
    print("images:", images.shape)

# Output:
# images: (12, 64)
