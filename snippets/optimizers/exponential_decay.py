"""Exponential decay multiplies the rate by decay_rate every decay_steps batches."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% ten times less every 5 epochs
import keras

batch_size = 32
per_epoch = -(-len(X) // batch_size)  # ceil(n / batch_size) batches
schedule = keras.optimizers.schedules.ExponentialDecay(
    0.1, decay_steps=5 * per_epoch, decay_rate=0.1
)  # staircase=True: one drop every 5 epochs
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, y, batch_size=batch_size, epochs=5, verbose=0)
print(f"rate after 5 epochs: {float(model.optimizer.learning_rate):.3f}")

# %% plot
import matplotlib.pyplot as plt

rates = [float(schedule(step)) for step in range(15 * per_epoch)]
plt.semilogy(rates)
plt.xlabel("step (batch)")
plt.ylabel("learning rate")
plt.show()

# %% check
import numpy as np

steps = np.arange(len(rates))
formula = 0.1 * 0.1 ** (steps / (5 * per_epoch))
assert np.allclose(rates, formula, rtol=1e-4), "the formula should agree"
assert np.isclose(float(model.optimizer.learning_rate), 0.01), "five epochs should give a tenth"
stairs = keras.optimizers.schedules.ExponentialDecay(0.1, 50, 0.1, staircase=True)
assert np.isclose(float(stairs(49)), 0.1) and np.isclose(float(stairs(99)), 0.01), "stairs"
model.fit(X, y, batch_size=batch_size, epochs=5, verbose=0)
assert np.isclose(float(model.optimizer.learning_rate), 0.001), "a second fit goes on"
model.save("model.keras")
loaded = keras.saving.load_model("model.keras")
assert np.isclose(float(loaded.optimizer.learning_rate), 0.001), "so does a loaded model"

# Output:
# rate after 5 epochs: 0.010
