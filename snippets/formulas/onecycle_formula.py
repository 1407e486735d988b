"""1cycle as a callback: the rate of every batch follows the formula, up, down and out."""

# %% formula and callback
import keras
import numpy as np


def one_cycle(t, total, top=0.1, start=0.01, end=0.0001, tail=0.1):
    half = total * (1 - tail) / 2
    return float(np.interp(t, [0, half, 2 * half, total], [start, top, start, end]))


class OneCycle(keras.callbacks.Callback):
    """Sets the learning rate before every batch."""

    def __init__(self, total):
        super().__init__()
        self.total, self.rates = total, []

    def on_train_batch_begin(self, batch, logs=None):
        self.model.optimizer.learning_rate = one_cycle(len(self.rates), self.total)
        self.rates.append(float(self.model.optimizer.learning_rate))


# %% regression problem
rng = np.random.default_rng(0)
X = rng.normal(size=(320, 4))
y = X @ [1.0, -2.0, 0.5, 0.0]

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(), loss="mse")
cycle = OneCycle(total=10 * 10)  # epochs times batches
history = model.fit(X, y, epochs=10, callbacks=[cycle], verbose=0).history
print("updates:", len(cycle.rates), "highest rate at", int(np.argmax(cycle.rates)))
print(f"first {cycle.rates[0]:.3f}, top {max(cycle.rates):.3f}, last {cycle.rates[-1]:.4f}")

# %% check against the piecewise formula
for t, rate in enumerate(cycle.rates):
    if t <= 45:
        expected = 0.01 + (0.1 - 0.01) * t / 45
    elif t <= 90:
        expected = 0.1 - (0.1 - 0.01) * (t - 45) / 45
    else:
        expected = 0.01 + (0.0001 - 0.01) * (t - 90) / 10
    assert np.isclose(rate, expected, rtol=1e-4), f"batch {t} differs"
assert history["loss"][-1] < 0.01, "the linear problem should be solved"

# Output:
# updates: 100 highest rate at 45
# first 0.010, top 0.100, last 0.0011
