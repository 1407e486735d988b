"""Exponential decay multiplies the rate by decay_rate every decay_steps batches."""

# %% formula
import keras
import numpy as np

schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=50, decay_rate=0.1)
stairs = keras.optimizers.schedules.ExponentialDecay(0.1, 50, 0.1, staircase=True)
steps = np.arange(0, 151)
rates = np.array([float(schedule(step)) for step in steps])
print("after 0, 25, 50, 100 steps:", rates[[0, 25, 50, 100]].round(5))

# %% ten times less every 5 epochs
n, batch_size = 300, 32
steps_per_epoch = -(-n // batch_size)
schedule = keras.optimizers.schedules.ExponentialDecay(
    0.1, decay_steps=5 * steps_per_epoch, decay_rate=0.1
)
X = np.random.default_rng(0).normal(size=(n, 3))
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(schedule), loss="mse")
model.fit(X, X[:, 0], batch_size=batch_size, epochs=5, verbose=0)
print(f"rate after 5 epochs: {float(model.optimizer.learning_rate):.3f}")

# %% plot
import matplotlib.pyplot as plt

plt.semilogy(steps, rates, label="continuous")
plt.semilogy(steps, [float(stairs(step)) for step in range(151)], label="staircase")
plt.xlabel("step (batch)")
plt.ylabel("learning rate")
plt.legend()
plt.show()

# %% check
assert np.allclose(rates, 0.1 * 0.1 ** (steps / 50), rtol=1e-4), "the formula should agree"
assert np.isclose(float(stairs(99)), 0.01), "a staircase should hold its level"
assert np.isclose(float(model.optimizer.learning_rate), 0.01), "five epochs should give a tenth"

# Output:
# after 0, 25, 50, 100 steps: [0.1     0.03162 0.01    0.001  ]
# rate after 5 epochs: 0.010
