"""An epoch has ceil(n / batch_size) steps; each step is one weight update."""

# %% count by hand
import math

n, batch_size, epochs = 1000, 32, 3
steps = math.ceil(n / batch_size)
print(f"{n} rows, batches of {batch_size}: {steps} steps per epoch, {steps * epochs} updates")

# %% count in Keras
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
X, y = np.zeros((n, 4)), np.zeros((n, 1))
model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)

updates = int(model.optimizer.iterations)
last = n - (steps - 1) * batch_size
print(f"Keras made {updates} updates; the last batch of an epoch has {last} rows")

# %% check
assert updates == steps * epochs == 96, "one update per step"
assert last == 8, "1000 = 31 * 32 + 8"

# Output:
# 1000 rows, batches of 32: 32 steps per epoch, 96 updates
# Keras made 96 updates; the last batch of an epoch has 8 rows
