"""Self-attention keeps the shape; its weights sum to 1, and a causal mask hides later steps."""

# %% data: ids of words, class 1 if word 1 comes twice
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(2, 20, size=(1500, 12))
y = rng.integers(0, 2, 1500)
X[:, 3] = 1
X[y == 1, 8] = 1
X_train, X_test, y_train, y_test = X[:1200], X[1200:], y[:1200], y[1200:]

# %% model with self-attention
import keras

keras.utils.set_random_seed(0)
width, heads = 16, 2
inputs = keras.Input(X_train.shape[1:], dtype="int32")
x = keras.layers.Embedding(int(X.max()) + 1, width)(inputs)
attention = keras.layers.MultiHeadAttention(num_heads=heads, key_dim=width // heads)
attended, scores = attention(x, x, return_attention_scores=True)
x = keras.layers.LayerNormalization()(keras.layers.Add()([x, attended]))
x = keras.layers.GlobalAveragePooling1D()(x)
model = keras.Model(inputs, keras.layers.Dense(1, activation="sigmoid")(x))
optimizer = keras.optimizers.Adam(0.02)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=3, verbose=0)
weights = keras.Model(inputs, scores).predict(X_test, verbose=0)
print("attention weights (rows, heads, targets, sources):", weights.shape)

# %% check
assert np.mean((np.ravel(model(X_test)) > 0.5) == y_test) > 0.9, "the network should learn"
assert np.allclose(weights.sum(axis=-1), 1, atol=1e-4), "weights should sum to 1 over the sources"
x = rng.normal(size=(2, 6, 16)).astype("float32")
layer = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
output = np.asarray(layer(x, x))
assert output.shape == x.shape, "the shape should stay"
assert layer.count_params() == 4 * (16 * 16 + 16), "query, key, value and output"
_, causal = layer(x, x, use_causal_mask=True, return_attention_scores=True)
assert np.allclose(np.triu(np.asarray(causal)[0, 0], k=1), 0), "no step should see a later one"
order = rng.permutation(6)
permuted = np.asarray(layer(x[:, order], x[:, order]))
assert np.allclose(permuted, output[:, order], atol=1e-4), "it should not know the order"
assert layer(x[:, :3], x).shape == (2, 3, 16), "the output should have the query's length"
mask = np.ones((2, 6, 6), bool)
mask[:, :, 4:] = False
hidden = np.asarray(layer(x, x, attention_mask=mask, return_attention_scores=True)[1])
assert hidden[..., 4:].max() < 1e-6, "attention_mask should hide sources"

# Output:
# attention weights (rows, heads, targets, sources): (300, 2, 12, 12)
