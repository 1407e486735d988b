"""A stateful LSTM fed two half sequences ends where a stateless one ends after the whole."""

# %% data: 8 series of 10 steps and 2 features
import numpy as np

X = np.random.default_rng(0).normal(size=(8, 10, 2)).astype("float32")
y = X.sum(axis=(1, 2))[:, None]  # needs all steps

# %% model with a fixed batch size
import keras
from keras import layers

n_series, piece, n_features = len(X), 5, X.shape[2]
keras.utils.set_random_seed(0)
inputs = keras.Input(batch_shape=(n_series, piece, n_features))
stateful = keras.Sequential([inputs, layers.LSTM(4, stateful=True), layers.Dense(1)])
stateful.compile(keras.optimizers.Adam(0.05), loss="mse")

# %% train: pieces in order, no shuffling, a reset before each epoch
halves = np.concatenate([X[:, :piece], X[:, piece:]])  # batch k holds piece k of every series
targets = np.concatenate([y, y])
for _epoch in range(20):
    stateful.layers[0].reset_state()
    fit = stateful.fit(halves, targets, batch_size=n_series, shuffle=False, verbose=0)

# %% predict piece by piece
stateful.layers[0].reset_state()
for start in range(0, X.shape[1], piece):
    y_pred = stateful.predict(X[:, start : start + piece], batch_size=n_series, verbose=0)
print("after the last piece:", y_pred.shape)

# %% check
stateless = keras.Sequential([keras.Input((None, n_features)), layers.LSTM(4), layers.Dense(1)])
stateless.set_weights(stateful.get_weights())
whole, second = (stateless.predict(part, verbose=0) for part in (X, X[:, 5:]))
assert np.allclose(y_pred, whole, atol=1e-5), "the state should be carried over the pieces"
assert not np.allclose(second, whole, atol=1e-3), "a stateless layer forgets the first half"
again = stateful.predict(X[:, 5:], batch_size=8, verbose=0)
assert not np.allclose(again, second, atol=1e-3), "without a reset the state goes on"
stateful.layers[0].reset_state()
again = stateful.predict(X[:, 5:], batch_size=8, verbose=0)
assert np.allclose(again, second, atol=1e-5), "after the reset it should start at zero"
assert fit.history["loss"][0] < np.var(targets), "it should learn"
try:
    keras.Sequential([keras.Input((5, 2)), layers.LSTM(4, stateful=True)])
    raise AssertionError("an open batch size should be refused")
except ValueError as error:
    assert "the batch size must be static" in str(error), "the error should say so"

# Output:
# after the last piece: (8, 1)
