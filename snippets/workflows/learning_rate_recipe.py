"""Three ways to lower the rate: schedule object, function per epoch, reduction on a plateau."""

# %% data
import math

import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(320, 4))
y = X @ [1.0, -1.0, 0.5, 2.0]


def fit(rate, epochs=6, callbacks=()):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=rate), loss="mse")
    history = model.fit(X, y, epochs=epochs, callbacks=list(callbacks), verbose=0).history
    return model, history


# %% schedule object: halved every 10 updates, one epoch has 10
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=10, decay_rate=0.5)
model, history = fit(schedule)
rate = float(schedule(int(model.optimizer.iterations)))
print("schedule object, after 6 epochs:", round(rate, 5))

# %% function of the epoch
callback = keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * math.exp(-0.1))
model, history = fit(0.01, epochs=5, callbacks=[callback])
rates = [round(float(r), 5) for r in history["learning_rate"]]
print("function:", rates)
assert math.isclose(rates[-1], 0.00607, abs_tol=1e-5), "0.01 times exp(-0.5)"

# %% plateau: the loss cannot improve by 100
plateau = keras.callbacks.ReduceLROnPlateau(
    monitor="loss", factor=0.1, patience=2, min_delta=100.0
)
model, history = fit(0.1, callbacks=[plateau])
rates = [round(float(r), 4) for r in history["learning_rate"]]
print("plateau:", rates)

# %% check
assert math.isclose(rate, 0.1 * 0.5**6, rel_tol=1e-4), "0.1 halved six times"
assert rates[0] == 0.1 and rates[-1] < 0.1, "no progress for patience epochs: times factor"

# Output:
# schedule object, after 6 epochs: 0.00156
# function: [0.00905, 0.00819, 0.00741, 0.0067, 0.00607]
# plateau: [0.1, 0.1, 0.1, 0.01, 0.01, 0.001]
