"""Inverse time decay: half the rate after decay_steps steps, a third after twice as many."""

# %% formula
import keras
import numpy as np

schedule = keras.optimizers.schedules.InverseTimeDecay(0.1, decay_steps=100, decay_rate=1.0)
steps = np.arange(0, 501)
rates = np.array([float(schedule(step)) for step in steps])
print("after 0, 100, 200 steps:", rates[[0, 100, 200]].round(4))

stairs = keras.optimizers.schedules.InverseTimeDecay(0.1, 100, 1.0, staircase=True)

# %% in an optimizer the step counts batches
X = np.random.default_rng(0).normal(size=(320, 3))
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(schedule), loss="mse")
model.fit(X, X[:, 0], batch_size=32, epochs=10, verbose=0)
print(f"after 10 epochs of 10 batches: {float(model.optimizer.learning_rate):.3f}")

# %% plot
import matplotlib.pyplot as plt

plt.plot(steps, rates, label="continuous")
plt.plot(steps, [float(stairs(step)) for step in steps], label="staircase")
plt.xlabel("step (batch)")
plt.ylabel("learning rate")
plt.legend()
plt.show()

# %% check
assert np.allclose(rates, 0.1 / (1 + steps / 100)), "the formula should agree"
assert np.isclose(float(stairs(199)), 0.05), "a staircase should hold its level"
assert np.isclose(float(model.optimizer.learning_rate), 0.05), "100 steps should halve the rate"

# Output:
# after 0, 100, 200 steps: [0.1    0.05   0.0333]
# after 10 epochs of 10 batches: 0.050
