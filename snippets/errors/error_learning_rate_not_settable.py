"""An optimizer with a schedule refuses a new rate; one with a float takes it."""

# %% error
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = X.sum(axis=1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
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

# %% the schedule alone: 0.1 * 0.5 ** (2 / 2) after two steps
model.compile(keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, y, verbose=0)
print("rate after 2 steps:", round(float(model.optimizer.learning_rate), 4))
assert np.isclose(float(model.optimizer.learning_rate), 0.05), "half of it"

# %% a float and the callback
model.compile(keras.optimizers.Adam(0.1), loss="mse")
model.fit(X, y, epochs=2, callbacks=[halve], verbose=0)
print("rate after 2 epochs:", round(float(model.optimizer.learning_rate), 4))
assert np.isclose(float(model.optimizer.learning_rate), 0.025), "halved twice"
model.optimizer.learning_rate = 0.01
assert np.isclose(float(model.optimizer.learning_rate), 0.01), "settable"

# Output:
# TypeError: This optimizer was created with a `LearningRateSchedule` object
# TypeError: ... its learning rate is not settable
# rate after 2 steps: 0.05
# rate after 2 epochs: 0.025
