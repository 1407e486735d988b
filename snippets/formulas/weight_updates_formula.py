"""optimizer.iterations after fit is ceil(N / batch) * epochs; 10000/200*20 gives 1000."""

# %% formula
from math import ceil

import keras
import numpy as np


def updates(n, batch_size, epochs):
    return ceil(n / batch_size) * epochs


print("N 1000, batch 100:", updates(1000, 100, 1), "per epoch")
print("N 10000, batch 200, 20 epochs:", updates(10_000, 200, 20))


# %% Keras counts the same
class CountBatches(keras.callbacks.Callback):
    """Counts the training batches."""

    def on_train_begin(self, logs=None):
        self.batches = 0

    def on_train_batch_end(self, batch, logs=None):
        self.batches += 1


def fit(n, batch_size, epochs, **kwargs):
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    counter = CountBatches()
    options = dict(batch_size=batch_size, epochs=epochs, callbacks=[counter], verbose=0)
    model.fit(np.zeros((n, 1)), np.zeros(n), **options, **kwargs)
    assert int(model.optimizer.iterations) == counter.batches, "one update per batch"
    return counter.batches


rng = np.random.default_rng(0)
for n, batch_size in rng.integers(1, 300, size=(100, 2)).tolist():
    assert len(range(0, n, batch_size)) == updates(n, batch_size, 1), "ceil counts the slices"

# %% check
assert updates(10_000, 200, 20) == 1000, "50 steps * 20 epochs"
assert fit(10_000, 200, 20) == 1000, "Keras makes 1000 updates"
assert fit(1000, 32, 5) == updates(1000, 32, 5) == 160, "the last batch is smaller, and counts"
assert fit(100, 32, 1, validation_split=0.2) == updates(80, 32, 1) == 3, "training rows only"

# Output:
# N 1000, batch 100: 10 per epoch
# N 10000, batch 200, 20 epochs: 1000
