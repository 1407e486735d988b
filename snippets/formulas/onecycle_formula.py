"""1cycle as a callback: the rate of every batch follows the formula, up, down and out."""

# %% data
import numpy as np

X = np.random.default_rng(0).normal(size=(320, 4))
y = X @ [1.0, -2.0, 0.5, 0.0]

# %% callback
import keras


class OneCycle(keras.callbacks.Callback):
    def __init__(self, top, tail=0.1):
        super().__init__()
        self.heights, self.tail = [top / 10, top, top / 10, top / 1000], tail

    def on_train_begin(self, logs=None):
        self.rates = []  # each fit is a cycle of its own
        total = self.params["epochs"] * self.params["steps"]
        half = total * (1 - self.tail) / 2
        self.times = [0, half, 2 * half, total]

    def on_train_batch_begin(self, batch, logs=None):
        rate = float(np.interp(len(self.rates), self.times, self.heights))
        self.model.optimizer.learning_rate = rate
        self.rates.append(rate)


# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(momentum=0.9), loss="mse")
cycle = OneCycle(top=0.1)
model.fit(X, y, epochs=10, callbacks=[cycle], verbose=0)
print("updates:", len(cycle.rates), "highest rate at", int(np.argmax(cycle.rates)))
print(f"first {cycle.rates[0]:.3f}, top {max(cycle.rates):.3f}, last {cycle.rates[-1]:.4f}")

# %% check
t = np.arange(100)
up, down = 0.01 + 0.09 * t / 45, 0.1 - 0.09 * (t - 45) / 45
out = 0.01 - 0.0099 * (t - 90) / 10
assert np.allclose(cycle.rates, np.select([t <= 45, t <= 90], [up, down], out)), "by the formula"
weights = []
for later in (0.9, 0.0):  # momentum 0.9 at the first batch, then 0.9 or 0.0
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.001, momentum=0.9), loss="mse")
    change = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda b, logs, v=later: setattr(model.optimizer, "momentum", v)
    )
    model.fit(X, y, epochs=2, callbacks=[change], verbose=0)
    weights.append(model.get_weights()[0])
model.fit(X, y, epochs=1, callbacks=[cycle], verbose=0)
assert np.isclose(cycle.rates[0], 0.01) and len(cycle.rates) == 10, "a new fit: a new cycle"
assert np.allclose(*weights), "a momentum set by a callback should have no effect"

# Output:
# updates: 100 highest rate at 45
# first 0.010, top 0.100, last 0.0011
