"""The scheduler's function gets the epoch and the current rate, and must return a Python float."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="mse")


def schedule(epoch, lr):
    """Keep the rate for three epochs, then shrink it by 10 % each epoch."""
    return lr if epoch < 3 else lr * 0.9


scheduler = keras.callbacks.LearningRateScheduler(schedule)
history = model.fit(X, y, epochs=6, callbacks=[scheduler], verbose=0)
rates = history.history["learning_rate"]
print([round(rate, 5) for rate in rates])


# %% from the epoch alone: halve every 10 epochs, or warm up and decay
def step_decay(epoch, lr):
    return 0.01 * 0.5 ** (epoch // 10)


def warm_up(epoch, lr, warm=5, peak=0.01):
    return peak * (epoch + 1) / warm if epoch < warm else peak * 0.9 ** (epoch - warm)


# %% check
assert abs(rates[-1] - 0.01 * 0.9**3) < 1e-8, "three epochs should have shrunk the rate"
rate = model.optimizer.learning_rate
assert abs(float(rate.numpy()) - rates[-1]) < 1e-8, "the optimizer should have it too"
assert [step_decay(e, 0) for e in (0, 9, 10, 20)] == [0.01, 0.01, 0.005, 0.0025], "halved"
assert [warm_up(e, 0) for e in (0, 4, 5)] == [0.002, 0.01, 0.01], "it should rise, then decay"
model.fit(X, y, callbacks=[keras.callbacks.LearningRateScheduler(lambda e, lr: lr)], verbose=0)
assert abs(float(rate.numpy()) - rates[-1]) < 1e-8, "a second fit goes on from the last rate"
for wrong in (lambda epoch, lr: lr * keras.ops.exp(-0.1), lambda epoch, lr: 1):
    try:
        bad = keras.callbacks.LearningRateScheduler(wrong)
        model.fit(X, y, callbacks=[bad], verbose=0)
    except ValueError as error:
        assert "should be a float" in str(error), str(error)
    else:
        raise AssertionError("a tensor or an int should be refused")

# Output:
# [0.01, 0.01, 0.01, 0.009, 0.0081, 0.00729]
