"""Three ways to lower the rate: schedule object, function per epoch, reduction on a plateau."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(320, 4, noise=10, random_state=0)

# %% model
import keras
from sklearn.preprocessing import scale

A, t = scale(X), scale(y)


def fit(rate, epochs, callbacks=()):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=rate), loss="mse")
    history = model.fit(A, t, epochs=epochs, callbacks=list(callbacks), verbose=0).history
    return model, history.get("learning_rate")


# %% schedule object: here halved every 10 updates, with 10 updates in an epoch
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=10, decay_rate=0.5)
model, _ = fit(schedule, epochs=6)
print("schedule, after 6 epochs:", round(float(model.optimizer.learning_rate), 5))

# %% function of the epoch
import math

callback = keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * math.exp(-0.1))
model, rates = fit(0.01, epochs=5, callbacks=[callback])
print("function:", [round(float(r), 5) for r in rates])

# %% plateau
plateau = keras.callbacks.ReduceLROnPlateau(
    monitor="loss", factor=0.1, patience=2, min_delta=0.001
)
model, stalled = fit(0.1, epochs=12, callbacks=[plateau])
print("plateau, first and last:", f"{stalled[0]:.2g}", f"{stalled[-1]:.2g}")

# %% check
at_6 = float(schedule(60))
assert math.isclose(at_6, 0.1 * 0.5**6, rel_tol=1e-4), "0.1 halved six times"
assert math.isclose(rates[-1], 0.01 * math.exp(-0.5), rel_tol=1e-4), "0.01 times exp(-0.5)"
assert math.isclose(stalled[0], 0.1, rel_tol=1e-6) and stalled[-1] < 0.02, "lower when stalled"
integer = keras.callbacks.LearningRateScheduler(lambda epoch, lr: 1)
for rate, callbacks, error in [(schedule, [callback], TypeError), (0.1, [integer], ValueError)]:
    try:
        fit(rate, 1, callbacks)
        raise AssertionError("schedule with callback, or a function that gives an int, fails")
    except error:
        pass

# Output:
# schedule, after 6 epochs: 0.00156
# function: [0.00905, 0.00819, 0.00741, 0.0067, 0.00607]
# plateau, first and last: 0.1 ...
