"""Cosine decay with a linear warm-up: rises to the target, falls to zero at the last step."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% schedule for the whole training
import keras

batch_size, epochs = 32, 10
total = epochs * -(-len(X) // batch_size)  # steps: epochs * ceil(n / batch_size)
warmup = max(1, total // 10)
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0,
    decay_steps=total - warmup,
    warmup_target=1e-3,
    warmup_steps=warmup,
)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.AdamW(schedule), loss="mse")
model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
print("steps:", total, "of which warm-up:", warmup)
print(f"rate at the end: {float(model.optimizer.learning_rate):.0e}")

# %% plot
import matplotlib.pyplot as plt

rates = [float(schedule(step)) for step in range(total + 1)]
plt.plot(rates)
plt.xlabel("step (batch)")
plt.ylabel("learning rate")
plt.show()

# %% check
import numpy as np

steps = np.arange(total + 1)
rise = 1e-3 * steps[:warmup] / warmup
fall = 1e-3 * (1 + np.cos(np.pi * (steps[warmup:] - warmup) / (total - warmup))) / 2
assert np.allclose(rates, np.concatenate([rise, fall]), atol=1e-7), "the formula should agree"
assert float(schedule(total + 50)) < 1e-9, "after the end the rate should stay at zero"
assert float(model.optimizer.learning_rate) < 1e-9, "decay_steps should match the training"
cosine = keras.optimizers.schedules.CosineDecay
assert np.isclose(float(cosine(0.1, 100, alpha=0.1)(500)), 0.01), "alpha is what is left"
only = cosine(0.1, 100, warmup_steps=50)
assert np.isclose(float(only(0)), 0.1), "warmup_steps alone should do nothing"
again = keras.optimizers.schedules.CosineDecayRestarts(0.1, first_decay_steps=50)
tops = [step for step in range(1, 400) if float(again(step)) > 0.0999]
assert 50 in tops and 150 in tops and 350 in tops, "it should jump up after 50, 150, 350 steps"

# Output:
# steps: 140 of which warm-up: 14
# rate at the end: 0e+00
