"""The scheduler's function gets the epoch and the current rate, and must return a Python float."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(100, 3, random_state=0)

# %% train
import math

import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.01), loss="mse")


def schedule(epoch, lr):
    """Keep the rate for three epochs, then shrink it by exp(-0.1) each epoch."""
    return lr if epoch < 3 else lr * math.exp(-0.1)


scheduler = keras.callbacks.LearningRateScheduler(schedule)
history = model.fit(X, y, epochs=6, callbacks=[scheduler], verbose=0)
rates = history.history["learning_rate"]
print([round(rate, 5) for rate in rates])
assert abs(rates[-1] - 0.01 * math.exp(-0.3)) < 1e-8, "three epochs should have shrunk the rate"
assert abs(float(model.optimizer.learning_rate) - rates[-1]) < 1e-8, "the optimizer has it too"

# %% a tensor is refused
bad = keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * keras.ops.exp(-0.1))
try:
    model.fit(X, y, callbacks=[bad], verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(". Got")[0])
else:
    raise AssertionError("a tensor should be refused")

good = keras.callbacks.LearningRateScheduler(lambda epoch, lr: float(lr * keras.ops.exp(-0.1)))
model.fit(X, y, callbacks=[good], verbose=0)
assert float(model.optimizer.learning_rate) < rates[-1], "float(...) around the tensor should do"

# Output:
# [0.01, 0.01, 0.01, 0.00905, 0.00819, 0.00741]
# ValueError: The output of the `schedule` function should be a float
