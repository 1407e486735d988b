"""The learning rate is read with float() and set by assignment, unless it is a schedule."""

# %% read and set
import keras

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e-3), loss="mse")
print("rate:", round(float(model.optimizer.learning_rate), 5))

model.optimizer.learning_rate = 1e-4
print("rate:", round(float(model.optimizer.learning_rate), 5))
assert abs(float(model.optimizer.learning_rate) - 1e-4) < 1e-9, "assignment should set the rate"
assert not hasattr(model.optimizer, "lr"), "the old name lr is gone"
model.optimizer.lr = 0.5
assert float(model.optimizer.learning_rate) < 1e-3, "setting lr changes nothing"
assert not isinstance(round(model.optimizer.learning_rate, 5), float), "round gives a tensor"

# %% a schedule
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=10, decay_rate=0.5)
optimizer = keras.optimizers.SGD(schedule)
weight = keras.Variable([0.0])
for _ in range(10):
    optimizer.apply([keras.ops.ones(1)], [weight])
print("rate after 10 steps of the schedule:", round(float(optimizer.learning_rate), 5))
assert abs(float(optimizer.learning_rate) - 0.05) < 1e-6, "reading gives the current value"

try:
    optimizer.learning_rate = 0.01
except TypeError as error:
    print("TypeError:", str(error).split(" object as")[0], "...")
else:
    raise AssertionError("a schedule should not be settable")

# Output:
# rate: 0.001
# rate: 0.0001
# rate after 10 steps of the schedule: 0.05
# TypeError: This optimizer was created with a `LearningRateSchedule` ...
