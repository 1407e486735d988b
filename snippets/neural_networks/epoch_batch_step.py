"""An epoch has ceil(n / batch_size) steps; each step is one weight update."""

# %% count
import math

n, batch_size, epochs = 1000, 32, 3
steps = math.ceil(n / batch_size)
print(f"{n} rows, batches of {batch_size}: {steps} steps per epoch, {steps * epochs} updates")

# %% check
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
X, y = np.zeros((n, 4)), np.zeros((n, 1))
model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)

updates = int(model.optimizer.iterations)
last = n - (steps - 1) * batch_size
assert updates == steps * epochs == 96, "each step should be one update"
assert last == 8, "1000 = 31 * 32 + 8"
calls = []
count = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: calls.append("epoch"),
    on_test_end=lambda logs: calls.append("validation"),
)
model.fit(X, y, validation_split=0.5, epochs=2, callbacks=[count], verbose=0)
assert calls == ["validation", "epoch"] * 2, "validation should run once, at the end of an epoch"

# Output:
# 1000 rows, batches of 32: 32 steps per epoch, 96 updates
