"""InverseTimeDecay equals rate / (1 + t/s): half the rate after s steps, a third after 2s."""


# %% formula
def power_schedule(t, rate, s, c=1.0):
    return rate / (1 + t / s) ** c


times = (0, 100, 200, 300)
print("rates at 0, s, 2s, 3s:", [round(power_schedule(t, 0.12, 100), 4) for t in times])
print("with c = 2:           ", [round(power_schedule(t, 0.12, 100, 2), 4) for t in times])

# %% in Keras, c = 1
import keras

schedule = keras.optimizers.schedules.InverseTimeDecay(0.12, decay_steps=100, decay_rate=1)
old_decay = keras.optimizers.schedules.InverseTimeDecay(0.12, decay_steps=1, decay_rate=0.01)
optimizer = keras.optimizers.SGD(learning_rate=schedule)


# %% another exponent
class PowerSchedule(keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, rate, s, c):
        self.rate, self.s, self.c = rate, s, c

    def __call__(self, step):
        return self.rate / (1 + keras.ops.cast(step, "float32") / self.s) ** self.c

    def get_config(self):
        return {"rate": self.rate, "s": self.s, "c": self.c}


# %% check
import warnings

import numpy as np

rng = np.random.default_rng(0)
for t in rng.integers(0, 5000, size=100).tolist():
    ours = power_schedule(t, 0.12, 100)
    assert np.isclose(float(schedule(t)), ours, rtol=1e-4), f"step {t}: InverseTimeDecay"
    assert np.isclose(float(old_decay(t)), ours, rtol=1e-4), f"step {t}: s is 1 / decay"
    theirs, squared = PowerSchedule(0.12, 100, 2)(t), power_schedule(t, 0.12, 100, 2)
    assert np.isclose(float(theirs), squared, rtol=1e-4), f"step {t}: c = 2"
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = keras.optimizers.SGD(0.1, decay=0.5)
assert any("decay" in str(w.message) for w in caught), "SGD(decay=) should warn"
model.compile(optimizer=old, loss="mse")
model.fit(np.zeros((64, 1)), np.zeros(64), verbose=0)
assert np.isclose(float(old.learning_rate), 0.1), "and its rate should stay constant"

# Output:
# rates at 0, s, 2s, 3s: [0.12, 0.06, 0.04, 0.03]
# with c = 2:            [0.12, 0.03, 0.0133, 0.0075]
