"""CosineDecay equals the formula, with and without warmup."""

# %% formula
import numpy as np


def cosine_decay(t, rate, steps, alpha=0.0, warmup_target=None, warmup_steps=0):
    if warmup_target is not None:
        if t < warmup_steps:
            return rate + (warmup_target - rate) * t / warmup_steps
        t, rate = t - warmup_steps, warmup_target
    t = min(t, steps)
    return rate * ((1 - alpha) * (1 + np.cos(np.pi * t / steps)) / 2 + alpha)


print("rates at 0, T/2, T:", [round(float(cosine_decay(t, 0.1, 100)), 3) for t in (0, 50, 100)])

# %% in Keras
import keras

epochs, steps_per_epoch, warmup = 12, 10, 20
schedule = keras.optimizers.schedules.CosineDecay(
    0.0, decay_steps=epochs * steps_per_epoch - warmup, warmup_target=0.1, warmup_steps=warmup
)
optimizer = keras.optimizers.Adam(learning_rate=schedule)
rates = [round(float(schedule(t)), 3) for t in (0, 10, 20, 70, 120)]
print("with warmup, at 0, 10, 20, 70, 120:", rates)

# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    rate, alpha = rng.uniform(0.001, 0.1), rng.uniform(0, 0.5)
    steps, t = int(rng.integers(1, 500)), int(rng.integers(0, 700))
    warm = dict(warmup_target=rng.uniform(0.1, 1), warmup_steps=50) if trial % 2 else {}
    theirs = keras.optimizers.schedules.CosineDecay(rate, steps, alpha=alpha, **warm)(t)
    ours = cosine_decay(t, rate, steps, alpha, **warm)
    assert np.isclose(float(theirs), ours, rtol=1e-3, atol=1e-7), f"trial {trial}"
assert float(schedule(10_000)) == 0, "after the decay the rate should stay at its minimum"
ending = keras.optimizers.schedules.CosineDecay(0.1, 100, alpha=0.1)(100)
assert np.isclose(float(ending), 0.01), "alpha should be a fraction of the initial rate"

# Output:
# rates at 0, T/2, T: [0.1, 0.05, 0.0]
# with warmup, at 0, 10, 20, 70, 120: [0.0, 0.05, 0.1, 0.05, 0.0]
