"""Sinusoidal and learned positions are added to the vectors and make the order count."""

# %% data: ids of words; class 1 if word 1 comes before word 2
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(3, 10, (1000, 8))
places = rng.permuted(np.tile(np.arange(8), (1000, 1)), axis=1)[:, :2]
X[np.arange(1000), places[:, 0]], X[np.arange(1000), places[:, 1]] = 1, 2
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
keras.utils.set_random_seed(0)
inputs = keras.Input(X.shape[1:], dtype="int32")
x = keras.layers.Embedding(int(X.max()) + 1, 16)(inputs)
x = PositionEmbedding(X.shape[1], 16)(x)  # or: x * 4 + sinusoidal(X.shape[1], 16)
x = keras.layers.Add()([x, keras.layers.MultiHeadAttention(2, 8)(x, x)])
x = keras.layers.GlobalAveragePooling1D()(keras.layers.Dense(16, activation="relu")(x))
model = keras.Model(inputs, keras.layers.Dense(1, activation="sigmoid")(x))
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
model.fit(X[:800], y[:800], epochs=6, verbose=0)
accuracy = model.evaluate(X[800:], y[800:], verbose=0)[1]
print(f"accuracy with positions {accuracy:.1f}")

# %% check
attention, moved = keras.layers.MultiHeadAttention(2, 8), []
words = rng.normal(size=(20, 8, 16)).astype("float32")
for table in (0, sinusoidal(8, 16)):
    one, other = (np.mean(attention(w + table, w + table), 1) for w in (words, words[:, ::-1]))
    moved.append(abs(one - other).max())
assert accuracy > 0.8, "learned positions should tell it"
assert moved[0] < 1e-5 < 1e-2 < moved[1], "and the order should count only with fixed ones"
assert np.ptp(np.diag(table @ table.T, 3)) < 1e-4, "of their product the distance should decide"

# Output:
# accuracy with positions 1.0
