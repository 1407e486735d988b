"""ExponentialDecay equals rate * d^(t/s); five times exp(-0.1) turns 0.01 into 0.00607."""

# %% formula
import math

import keras
import numpy as np

rng = np.random.default_rng(0)
for trial in range(100):
    rate, decay = rng.uniform(0.001, 0.1), rng.uniform(0.05, 0.99)
    steps, t = int(rng.integers(1, 1000)), int(rng.integers(0, 3000))
    schedule = keras.optimizers.schedules.ExponentialDecay(rate, steps, decay)
    expected = rate * decay ** (t / steps)
    assert np.isclose(float(schedule(t)), expected, rtol=1e-4), f"trial {trial}"
    stairs = keras.optimizers.schedules.ExponentialDecay(rate, steps, decay, staircase=True)
    expected = rate * decay ** (t // steps)
    assert np.isclose(float(stairs(t)), expected, rtol=1e-4), f"trial {trial}: staircase"

# %% per epoch
print("epoch rates:", [round(0.01 * math.exp(-0.1 * e), 5) for e in range(6)])

# %% the same in training, by callback
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.01), loss="mse")
callback = keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * math.exp(-0.1))
model.fit(np.zeros((8, 1)), np.zeros(8), epochs=5, callbacks=[callback], verbose=0)
final = float(model.optimizer.learning_rate)
print(f"after five epochs: {final:.5f}")

model.optimizer.learning_rate = 0.01
callback = keras.callbacks.LearningRateScheduler(lambda epoch: 0.01 * math.exp(-0.1 * epoch))
rates = model.fit(np.zeros((8, 1)), np.zeros(8), epochs=5, callbacks=[callback], verbose=0)
rates = [round(float(r), 5) for r in rates.history["learning_rate"]]
print("from the epoch:", rates)

# %% check
assert math.isclose(final, 0.01 * math.exp(-0.5), rel_tol=1e-4), "0.00607"
assert rates == [0.01, 0.00905, 0.00819, 0.00741, 0.0067], "the first epoch runs at 0.01"

# Output:
# epoch rates: [0.01, 0.00905, 0.00819, 0.00741, 0.0067, 0.00607]
# after five epochs: 0.00607
# from the epoch: [0.01, 0.00905, 0.00819, 0.00741, 0.0067]
