"""Trained on shifted targets, a decoder writes sequences from its own outputs alone."""

# %% data: sort three digits; tokens are 1 to 9, 0 is the start token
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(1, 10, size=(2200, 3))
y = np.sort(X, axis=1)
X_train, X_test, y_train, y_test = X[:2000], X[2000:], y[:2000], y[2000:]


# %% decoder input: the target shifted by one
def shift(y):
    return np.hstack([np.zeros((len(y), 1), dtype=int), y[:, :-1]])  # start, y1, y2, ...


print("target", y[0], "decoder input", shift(y)[0])

# %% encoder and decoder
import keras
from keras import layers

n_tokens, units = int(max(X.max(), y.max())) + 1, 32
keras.utils.set_random_seed(0)
source, target = keras.Input((None,), dtype="int32"), keras.Input((None,), dtype="int32")
state = layers.GRU(units)(layers.Embedding(n_tokens, 16)(source))  # summary of the input
decoder = layers.GRU(units, return_sequences=True)
h = decoder(layers.Embedding(n_tokens, 16)(target), initial_state=state)
model = keras.Model([source, target], layers.Dense(n_tokens, activation="softmax")(h))
optimizer = keras.optimizers.Adam(0.02)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit([X_train, shift(y_train)], y_train, epochs=4, batch_size=128, verbose=0)


# %% predict: feed back the own output
def generate(X, steps):
    written = np.zeros((len(X), 1), dtype=int)  # start token
    for _ in range(steps):
        proba = np.asarray(model([X, written]))
        written = np.hstack([written, proba[:, -1:].argmax(axis=-1)])
    return written[:, 1:]


generated = generate(X_test, steps=y.shape[1])
print(f"right tokens in generated sequences: {np.mean(generated == y_test):.1f}")

# %% check
assert np.mean(generated == y_test) > 0.8, "the decoder should sort on its own"
forced = np.asarray(model([X_test, shift(y_test)])).argmax(axis=-1)
assert np.mean(forced == y_test) > 0.8, "and with the true tokens"
assert (forced[:, 0] == generated[:, 0]).all(), "the first token has the same input in both"

# Output:
# target [5 6 8] decoder input [0 5 6]
# right tokens in generated sequences: ...
