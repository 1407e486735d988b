"""A Transformer block keeps the shape; a small model with one learns which token comes first."""

# %% data: ids of words; class 1 if word 1 comes before word 2
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(3, 10, (1000, 8))
places = rng.permuted(np.tile(np.arange(8), (1000, 1)), axis=1)[:, :2]
X[np.arange(1000), places[:, 0]], X[np.arange(1000), places[:, 1]] = 1, 2
y = (places[:, 0] < places[:, 1]).astype(int)

# %% block
import keras

layers = keras.layers


def transformer_block(x, heads, dropout=0.1):
    width = x.shape[-1]
    h = layers.LayerNormalization(epsilon=1e-6)(x)
    h = layers.MultiHeadAttention(heads, width // heads, dropout=dropout)(h, h)
    x = layers.Add()([x, h])
    h = layers.LayerNormalization(epsilon=1e-6)(x)
    h = layers.Dense(4 * width, activation="gelu")(h)
    h = layers.Dropout(dropout)(layers.Dense(width)(h))
    return layers.Add()([x, h])


# %% model: tokens and positions, blocks, mean over time
keras.utils.set_random_seed(0)
length, width = X.shape[1], 16
tokens = keras.Input((length,), dtype="int32")
positions = layers.Embedding(length, width)(keras.ops.arange(length)[None])
x = layers.Add()([layers.Embedding(int(X.max()) + 1, width)(tokens), positions])
for _ in range(1):
    x = transformer_block(x, heads=2)
x = layers.GlobalAveragePooling1D()(layers.LayerNormalization(epsilon=1e-6)(x))
model = keras.Model(tokens, layers.Dense(1, activation="sigmoid")(x))
optimizer = keras.optimizers.Adam(0.005)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X[:800], y[:800], epochs=16, verbose=0)
accuracy = model.evaluate(X[800:], y[800:], verbose=0)[1]
print("accuracy above 0.7:", accuracy > 0.7)

# %% series instead of words: a Dense layer brings the features to the width
series = keras.Input((30, 5))
x = transformer_block(layers.Dense(width)(series), heads=2)

# %% check
assert accuracy > 0.7, "the order should be learned"
assert x.shape == (None, 30, width), "the block should keep the shape"
ids = keras.Input((length,), dtype="int32")
vectors = layers.Embedding(10, width, mask_zero=True)(ids)
table = layers.Embedding(length, width)(keras.ops.arange(length))
assert getattr(vectors + table, "_keras_mask", None) is None, "+ should lose the mask silently"
assert transformer_block(vectors, heads=2)._keras_mask is not None, "the block should keep it"

# Output:
# accuracy above 0.7: True
