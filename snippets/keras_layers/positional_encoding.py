"""Sinusoidal and learned positions are added to the vectors and make the order count."""

# %% data: ids of words; class 1 if word 1 comes before word 2
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(3, 10, (1500, 8))
places = rng.permuted(np.tile(np.arange(8), (1500, 1)), axis=1)[:, :2]
X[np.arange(1500), places[:, 0]], X[np.arange(1500), places[:, 1]] = 1, 2
y = (places[:, 0] < places[:, 1]).astype(int)

# %% learned positions
import keras


@keras.saving.register_keras_serializable()
class PositionEmbedding(keras.layers.Layer):
    def __init__(self, length, width, **kwargs):
        super().__init__(**kwargs)
        self.length, self.width, self.supports_masking = length, width, True
        self.embedding = keras.layers.Embedding(length, width)

    def call(self, inputs):
        return inputs + self.embedding(keras.ops.arange(keras.ops.shape(inputs)[1]))

    def get_config(self):
        return {**super().get_config(), "length": self.length, "width": self.width}


# %% fixed positions
def sinusoidal(length, width):
    angle = np.arange(length)[:, None] / 10000 ** (np.arange(0, width, 2) / width)
    return np.stack([np.sin(angle), np.cos(angle)], -1, dtype="float32").reshape(length, width)


# %% model
def accuracy(position):
    keras.utils.set_random_seed(0)
    inputs = keras.Input(X.shape[1:], dtype="int32")
    x = position(keras.layers.Embedding(int(X.max()) + 1, 16)(inputs))
    x = keras.layers.Add()([x, keras.layers.MultiHeadAttention(2, 8)(x, x)])
    x = keras.layers.GlobalAveragePooling1D()(keras.layers.Dense(16, activation="relu")(x))
    model = keras.Model(inputs, keras.layers.Dense(1, activation="sigmoid")(x))
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
    model.fit(X[:1200], y[:1200], epochs=10, verbose=0)
    return model.evaluate(X[1200:], y[1200:], verbose=0)[1]


learned = accuracy(PositionEmbedding(X.shape[1], 16))
print(f"accuracy with positions {learned:.1f}")

# %% check
assert accuracy(lambda x: x) < 0.6, "without positions the order should be unknown"
assert learned > 0.8, "learned positions should tell it"
assert accuracy(lambda x: x * 4 + sinusoidal(8, 16)) > 0.8, "and so should fixed ones"
product = sinusoidal(50, 16) @ sinusoidal(50, 16).T
assert np.allclose(np.diag(product, 5), product[0, 5], atol=1e-4), "the distance should decide"

# Output:
# accuracy with positions 1.0
