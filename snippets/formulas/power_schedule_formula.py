"""InverseTimeDecay equals rate / (1 + t/s): half the rate after s steps, a third after 2s."""

# %% formula
import keras
import numpy as np


def power_schedule(t, rate, s, c=1.0):
    return rate / (1 + t / s) ** c


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    rate, s, t = rng.uniform(0.001, 0.1), int(rng.integers(1, 500)), int(rng.integers(0, 5000))
    schedule = keras.optimizers.schedules.InverseTimeDecay(rate, decay_steps=s, decay_rate=1)
    assert np.isclose(float(schedule(t)), power_schedule(t, rate, s), rtol=1e-4), f"trial {trial}"

times = (0, 100, 200, 300)
print("rates at 0, s, 2s, 3s:", [round(power_schedule(t, 0.12, 100), 4) for t in times])
print("with c = 2:           ", [round(power_schedule(t, 0.12, 100, 2), 4) for t in times])
assert np.isclose(power_schedule(100, 0.12, 100), 0.06), "half after s steps"
assert np.isclose(power_schedule(200, 0.12, 100), 0.04), "a third after 2 s"

# Output:
# rates at 0, s, 2s, 3s: [0.12, 0.06, 0.04, 0.03]
# with c = 2:            [0.12, 0.03, 0.0133, 0.0075]
