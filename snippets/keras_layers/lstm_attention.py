"""Attention makes a weighted mean of all LSTM steps; the weights sum to 1 for each row."""

# %% data: the answer is the value at a marked step
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(2000, 20, 2)).astype("float32")
marked = rng.integers(20, size=len(X))
X[:, :, 1] = np.arange(20) == marked[:, None]
y = (X[np.arange(len(X)), marked, 0] > 0).astype(int)

# %% model
import keras

layers = keras.layers
keras.utils.set_random_seed(0)
inputs = keras.Input(X.shape[1:])
steps, state, _ = layers.LSTM(16, return_sequences=True, return_state=True)(inputs)
query = layers.Reshape((1, 16))(state)  # one question per row
context, weights = layers.AdditiveAttention()([query, steps], return_attention_scores=True)
outputs = layers.Dense(1, activation="sigmoid")(layers.Flatten()(context))
model = keras.Model(inputs, outputs)
model.compile(keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X[:1600], y[:1600], epochs=8, batch_size=64, verbose=0)
accuracy = model.evaluate(X[1600:], y[1600:], verbose=0, return_dict=True)["accuracy"]
print("accuracy above 0.9:", accuracy > 0.9)

# %% the weights of each step
attention = keras.Model(inputs, weights).predict(X[1600:], verbose=0)[:, 0]  # (rows, steps)
print("weights:", attention.shape, "sum", attention.sum(axis=1).round(2)[:3])

# %% check
assert accuracy > 0.9, "it should find the marked value"
assert np.allclose(attention.sum(axis=1), 1, atol=1e-4), "the weights of a row sum to 1"
ids = keras.Input((4,), dtype="int32")
steps = layers.LSTM(3, return_sequences=True)(layers.Embedding(9, 3, mask_zero=True)(ids))
seen, scores = layers.Attention()([steps, steps], return_attention_scores=True)
row = keras.Model(ids, scores).predict(np.array([[5, 6, 0, 0]]), verbose=0)[0, 0]
assert np.allclose(row[2:], 0) and seen.shape == (None, 4, 3), "padding has no weight"
for call in (lambda: layers.Attention()(steps), lambda: layers.Softmax(axis=1)(scored)):
    scored = layers.Dense(1)(steps)
    try:
        keras.Model(ids, call()).predict(np.array([[5, 6, 0, 0], [1, 0, 0, 0]]), verbose=0)
    except ValueError:
        pass
    else:
        raise AssertionError("one input, or a mask of two axes, should fail")
last = keras.Input((3,))  # as an LSTM without return_sequences gives it
mixed = keras.Model(last, layers.AdditiveAttention()([last, last]))
rows = rng.normal(size=(5, 3)).astype("float32")
alone, together = mixed.predict(rows[:2], verbose=0), mixed.predict(rows, verbose=0)
assert not np.allclose(alone, together[:2], atol=1e-4), "no error, and the rows are mixed"

# Output:
# accuracy above 0.9: True
# weights: (400, 20) sum [1. 1. 1.]
