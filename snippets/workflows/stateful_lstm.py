"""A stateful LSTM fed two half sequences ends where a stateless one ends after the whole."""

# %% error: a batch size is needed
import keras
import numpy as np

layers = keras.layers
try:
    keras.Sequential([keras.Input((5, 2)), layers.LSTM(4, stateful=True)])
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix: batch_shape
keras.utils.set_random_seed(0)
stateful = keras.Sequential([
    keras.Input(batch_shape=(8, 5, 2)), layers.LSTM(4, stateful=True), layers.Dense(1),
])
stateless = keras.Sequential([keras.Input((None, 2)), layers.LSTM(4), layers.Dense(1)])
stateless.set_weights(stateful.get_weights())

# %% the halves continue each other
X = np.random.default_rng(0).normal(size=(8, 10, 2)).astype("float32")
whole = stateless.predict(X, verbose=0)
stateful.predict(X[:, :5], batch_size=8, verbose=0)
second = stateful.predict(X[:, 5:], batch_size=8, verbose=0)
alone = stateless.predict(X[:, 5:], verbose=0)
print("second half continues the first:", np.allclose(second, whole, atol=1e-5))

# %% reset between series
stateful.layers[0].reset_state()
again = stateful.predict(X[:, 5:], batch_size=8, verbose=0)

# %% train: pieces in order, no shuffling, a reset before each epoch
y = X.sum(axis=(1, 2))[:, None]  # needs both halves
pieces, targets = np.concatenate([X[:, :5], X[:, 5:]]), np.concatenate([y, y])
stateful.compile(keras.optimizers.Adam(0.05), loss="mse")
losses = []
for _epoch in range(20):
    stateful.layers[0].reset_state()
    history = stateful.fit(pieces, targets, batch_size=8, shuffle=False, verbose=0)
    losses.append(history.history["loss"][0])
print("loss falls:", losses[-1] < losses[0] / 2)

# %% check
assert np.allclose(second, whole, atol=1e-5), "the state was carried over"
assert not np.allclose(alone, whole, atol=1e-3), "a stateless layer forgets the first half"
assert np.allclose(again, alone, atol=1e-5), "after the reset it starts at zero"
assert losses[-1] < losses[0] / 2, "it learns"

# Output:
# ValueError: When using `stateful=True` in a RNN, the batch size must be static
# second half continues the first: True
# loss falls: True
