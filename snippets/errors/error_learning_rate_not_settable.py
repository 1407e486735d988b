"""An optimizer with a schedule refuses a new rate; one with a float takes it."""

# %% error
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = X.sum(axis=1)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=2, decay_rate=0.5)
model.compile(keras.optimizers.Adam(schedule), loss="mse")
try:
    model.optimizer.learning_rate = 0.01
except TypeError as error:
    print("TypeError:", str(error).split(" as its")[0])
halve = keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr / 2)
try:
    model.fit(X, y, callbacks=[halve], verbose=0)
except TypeError as error:
    print("TypeError: ...", str(error).split(", hence ")[1].split(". ")[0])

# %% fix: the schedule alone
model.compile(keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, y, verbose=0)
scheduled = float(model.optimizer.learning_rate)
print("rate after 2 steps:", round(scheduled, 4))

# %% fix: a float and the callback
model.compile(keras.optimizers.Adam(0.1), loss="mse")
model.fit(X, y, epochs=2, callbacks=[halve], verbose=0)
halved = float(model.optimizer.learning_rate)
print("rate after 2 epochs:", round(halved, 4))

# %% fix: by hand between two fits
model.optimizer.learning_rate = 0.01

# %% check
assert np.isclose(scheduled, 0.1 * 0.5 ** (2 / 2)), "half of it after two steps"
assert np.isclose(halved, 0.025), "halved twice"
assert np.isclose(float(model.optimizer.learning_rate), 0.01), "settable"

# Output:
# TypeError: This optimizer was created with a `LearningRateSchedule` object
# TypeError: ... its learning rate is not settable
# rate after 2 steps: 0.05
# rate after 2 epochs: 0.025
