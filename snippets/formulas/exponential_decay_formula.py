"""ExponentialDecay equals rate * d^(t/s); five times exp(-0.1) turns 0.01 into 0.00607."""

# %% formula
import math


def exponential_decay(t, rate, steps, decay_rate, staircase=False):
    return rate * decay_rate ** (t // steps if staircase else t / steps)


print("epoch rates:", [round(0.01 * math.exp(-0.1 * e), 5) for e in range(6)])

# %% per update, 5 % less in each epoch
import keras

steps_per_epoch = 100  # ceil(rows / batch size)
schedule = keras.optimizers.schedules.ExponentialDecay(0.01, steps_per_epoch, 0.95)
optimizer = keras.optimizers.Adam(learning_rate=schedule)
print("rate after one epoch:", round(float(schedule(steps_per_epoch)), 5))

# %% per epoch, by callback
callback = keras.callbacks.LearningRateScheduler(lambda epoch: 0.01 * math.exp(-0.1 * epoch))

# %% check
import numpy as np

rng = np.random.default_rng(0)
for trial in range(100):
    rate, decay, stairs = rng.uniform(0.001, 0.1), rng.uniform(0.05, 0.99), bool(trial % 2)
    steps, t = int(rng.integers(1, 1000)), int(rng.integers(0, 3000))
    theirs = keras.optimizers.schedules.ExponentialDecay(rate, steps, decay, staircase=stairs)
    ours = exponential_decay(t, rate, steps, decay, stairs)
    assert np.isclose(float(theirs(t)), ours, rtol=1e-4), f"trial {trial}, staircase {stairs}"
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])


def rates(scheduler, epochs=5):
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.01), loss="mse")
    fit = model.fit(np.zeros((8, 1)), np.zeros(8), epochs=epochs, callbacks=[scheduler], verbose=0)
    return fit.history["learning_rate"]


assert np.allclose(rates(callback), [0.01, 0.00905, 0.00819, 0.00741, 0.0067], atol=1e-5), "epochs"
early = keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * math.exp(-0.1))
first, *_, last = rates(early)
assert np.allclose([first, last], [0.00905, 0.00607], atol=1e-5), "lr: decays at once"
for wrong in (lambda epoch, lr: lr * keras.ops.exp(-0.1), lambda epoch: 1):
    try:
        rates(keras.callbacks.LearningRateScheduler(wrong))
        raised = False
    except ValueError as error:
        raised = "should be a float" in str(error)
    assert raised, "a tensor or an int should be refused"

# Output:
# epoch rates: [0.01, 0.00905, 0.00819, 0.00741, 0.0067, 0.00607]
# rate after one epoch: 0.0095
