"""Sinusoidal and learned positions are added to the vectors and make the order count."""

# %% sinusoidal
import keras
import numpy as np


def sinusoidal(length, width):
    position = np.arange(length)[:, None]
    angle = position / 10000 ** (np.arange(0, width, 2) / width)
    encoding = np.zeros((length, width), dtype="float32")
    encoding[:, 0::2], encoding[:, 1::2] = np.sin(angle), np.cos(angle)
    return encoding


encoding = sinusoidal(50, 16)
print(encoding.shape, encoding[0, :4])
product = encoding @ encoding.T


# %% learned
class PositionEmbedding(keras.layers.Layer):
    def __init__(self, length, width, **kwargs):
        super().__init__(**kwargs)
        self.embedding = keras.layers.Embedding(length, width)

    def call(self, inputs):
        return inputs + self.embedding(keras.ops.arange(keras.ops.shape(inputs)[1]))


# %% without positions a shuffled sequence has the same mean after attention
keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(1, 6, 16)).astype("float32")
attention, position = keras.layers.MultiHeadAttention(2, 8), PositionEmbedding(50, 16)
bag = [np.asarray(attention(s, s)).mean(axis=1) for s in (x, x[:, ::-1])]
ordered = [np.asarray(attention(position(s), position(s))).mean(axis=1) for s in (x, x[:, ::-1])]
print("without positions equal:", np.allclose(*bag, atol=1e-5))

# %% check
assert abs(encoding).max() <= 1 and len(np.unique(encoding, axis=0)) == 50, "all different"
assert np.allclose(np.diag(product, 5), product[0, 5], atol=1e-4), "depends on the distance only"
assert np.allclose(*bag, atol=1e-5) and not np.allclose(*ordered, atol=1e-5), "now it does"

# Output:
# (50, 16) [0. 1. 0. 1.]
# without positions equal: True
