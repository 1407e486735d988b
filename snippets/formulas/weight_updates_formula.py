"""optimizer.iterations after fit is ceil(N / batch) * epochs; 10000/200*20 gives 1000."""

# %% formula
from math import ceil


def steps_per_epoch(n, batch_size=32, validation_split=0.0):
    return ceil(int(n * (1 - validation_split)) / batch_size)


def updates(n, batch_size=32, epochs=1, validation_split=0.0):
    return steps_per_epoch(n, batch_size, validation_split) * epochs


for batch_size in (32, 128):
    print("60000 rows, batches of", batch_size, "->", steps_per_epoch(60_000, batch_size), "steps")
print("10000 rows, batch 200, 20 epochs:", updates(10_000, 200, 20), "updates")

# %% check
import keras
import numpy as np


model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")


def fit(n, batch_size, epochs, **kwargs):
    before, batches = int(model.optimizer.iterations), []
    count = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: batches.append(batch)
    )
    options = dict(batch_size=batch_size, epochs=epochs, callbacks=[count], verbose=0)
    model.fit(np.zeros((n, 1)), np.zeros(n), **options, **kwargs)
    updated = int(model.optimizer.iterations) - before
    assert updated == len(batches), "each batch should be one update"
    return updated


assert updates(10_000, 200, 20) == 10 * fit(10_000, 200, 2) == 1000, "50 steps * 20 epochs"
assert updates(1000, 32, 5) == fit(1000, 32, 5) == 160, "the last batch is smaller, and counts"
assert updates(100, 32, 1, 0.2) == fit(100, 32, 1, validation_split=0.2) == 3, "training rows only"
assert updates(101, 10, 1, 0.25) == fit(101, 10, 1, validation_split=0.25), "the split rounds down"

# Output:
# 60000 rows, batches of 32 -> 1875 steps
# 60000 rows, batches of 128 -> 469 steps
# 10000 rows, batch 200, 20 epochs: 1000 updates
