"""The learning rate is read with float() and set by assignment, unless it is a schedule."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% read, set, go on training
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e-3), loss="mse")
model.fit(X, y, epochs=2, verbose=0)
print("rate:", round(float(model.optimizer.learning_rate), 5))
model.optimizer.learning_rate = 1e-4
model.fit(X, y, epochs=2, verbose=0)
print("rate:", round(float(model.optimizer.learning_rate), 5))

# %% the current rate of a schedule
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=14, decay_rate=0.5)
model.compile(optimizer=keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, y, epochs=1, verbose=0)
print("rate after 14 steps of the schedule:", round(float(model.optimizer.learning_rate), 5))

# %% check
assert abs(float(model.optimizer.learning_rate) - 0.05) < 1e-6, "the value at the current step"
try:
    model.optimizer.learning_rate = 0.01
except TypeError as error:
    assert "its learning rate is not settable" in str(error), str(error)
else:
    raise AssertionError("a schedule should not be settable")
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse")
model.fit(X, y, verbose=0)
model.optimizer.learning_rate = 1e-4
assert abs(float(model.optimizer.learning_rate) - 1e-4) < 1e-9, "assignment should set the rate"
assert int(model.optimizer.iterations.numpy()) == 14, "and keep the optimizer's state"
model.optimizer.learning_rate.assign(2e-4)
assert abs(float(model.optimizer.learning_rate) - 2e-4) < 1e-9, "assign does the same"
assert not hasattr(model.optimizer, "lr"), "the old name lr is gone"
model.optimizer.lr = 0.5
assert float(model.optimizer.learning_rate) < 1e-3, "setting lr should change nothing"
assert not isinstance(round(model.optimizer.learning_rate, 5), float), "round gives a tensor"

# Output:
# rate: 0.001
# rate: 0.0001
# rate after 14 steps of the schedule: 0.05
