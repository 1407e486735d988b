"""Inverse time decay: half the rate after decay_steps steps, a third after twice as many."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% half the rate after ten epochs
import keras
from sklearn.preprocessing import scale

X = scale(X)  # in real work a StandardScaler fitted on the training rows
batch_size = 32
per_epoch = -(-len(X) // batch_size)  # ceil(n / batch_size) batches
schedule = keras.optimizers.schedules.InverseTimeDecay(
    0.1, decay_steps=10 * per_epoch, decay_rate=1.0
)
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(schedule), loss="mse")
model.fit(X, y, batch_size=batch_size, epochs=10, verbose=0)
print(f"after 10 epochs: {float(model.optimizer.learning_rate):.3f}")

# %% plot
import matplotlib.pyplot as plt

rates = [float(schedule(step)) for step in range(50 * per_epoch)]
plt.plot(rates)
plt.xlabel("step (batch)")
plt.ylabel("learning rate")
plt.show()

# %% check
import numpy as np

steps = np.arange(len(rates))
assert np.allclose(rates, 0.1 / (1 + steps / (10 * per_epoch)), rtol=1e-4), "the formula"
assert np.isclose(float(model.optimizer.learning_rate), 0.05), "ten epochs should halve the rate"
stairs = keras.optimizers.schedules.InverseTimeDecay(0.1, 100, 1.0, staircase=True)
assert np.isclose(float(stairs(199)), 0.05), "a staircase should hold its level"
old = keras.optimizers.schedules.InverseTimeDecay(0.1, decay_steps=1, decay_rate=1e-3)
assert np.isclose(float(old(500)), 0.1 / (1 + 1e-3 * 500)), "the old SGD(lr, decay=1e-3)"

# Output:
# after 10 epochs: 0.050
