"""CosineDecay equals the formula, with and without warmup."""

# %% formula
import keras
import numpy as np


def cosine_decay(t, rate, steps, alpha=0.0):
    t = min(t, steps)
    return rate * ((1 - alpha) * (1 + np.cos(np.pi * t / steps)) / 2 + alpha)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    rate, alpha = rng.uniform(0.001, 0.1), rng.uniform(0, 0.5)
    steps, t = int(rng.integers(1, 500)), int(rng.integers(0, 700))
    schedule = keras.optimizers.schedules.CosineDecay(rate, steps, alpha=alpha)
    expected = cosine_decay(t, rate, steps, alpha)
    assert np.isclose(float(schedule(t)), expected, rtol=1e-3, atol=1e-8), f"trial {trial}"
print("rates at 0, T/2, T:", [round(float(cosine_decay(t, 0.1, 100)), 3) for t in (0, 50, 100)])

# %% warmup
schedule = keras.optimizers.schedules.CosineDecay(
    0.0, decay_steps=100, warmup_target=0.1, warmup_steps=20
)
rates = [float(schedule(t)) for t in range(121)]
expected = [0.1 * t / 20 if t < 20 else cosine_decay(t - 20, 0.1, 100) for t in range(121)]
print("with warmup, at 0, 10, 20, 70, 120:", [round(rates[t], 3) for t in (0, 10, 20, 70, 120)])

# %% check
assert np.allclose(rates, expected, atol=1e-6), "linear up, then cosine down"

# Output:
# rates at 0, T/2, T: [0.1, 0.05, 0.0]
# with warmup, at 0, 10, 20, 70, 120: [0.0, 0.05, 0.1, 0.05, 0.0]
