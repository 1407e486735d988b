"""Cosine decay with a linear warm-up: rises to the target, falls to zero at the last step."""

# %% schedule
import keras
import numpy as np

n, batch_size, epochs = 1000, 50, 10
total = epochs * -(-n // batch_size)
warmup = total // 10
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0,
    decay_steps=total - warmup,
    warmup_target=1e-3,
    warmup_steps=warmup,
)
steps = np.arange(total + 1)
rates = np.array([float(schedule(step)) for step in steps])
print("steps:", total, "of which warm-up:", warmup)
print("start, end of warm-up, middle, end:", rates[[0, 20, 110, 200]].round(5))

rise = 1e-3 * steps[: warmup + 1] / warmup
fall = 1e-3 * (1 + np.cos(np.pi * (steps[warmup:] - warmup) / (total - warmup))) / 2

# %% train
rng = np.random.default_rng(0)
X = rng.normal(size=(n, 5))
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.AdamW(schedule), loss="mse")
model.fit(X, X.sum(axis=1), batch_size=batch_size, epochs=epochs, verbose=0)
print(f"rate at the end: {float(model.optimizer.learning_rate):.0e}")

# %% plot
import matplotlib.pyplot as plt

plt.plot(steps, rates)
plt.xlabel("step (batch)")
plt.ylabel("learning rate")
plt.show()

# %% check
assert np.allclose(rates, np.concatenate([rise, fall[1:]]), atol=1e-7), "the formula should agree"
assert float(schedule(total + 50)) < 1e-9, "after the end the rate stays at zero"
assert float(model.optimizer.learning_rate) < 1e-9, "decay_steps should match the training"

# Output:
# steps: 200 of which warm-up: 20
# start, end of warm-up, middle, end: [0.     0.001  0.0005 0.    ]
# rate at the end: 0e+00
