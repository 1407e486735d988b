"""A range test finds learning rates that train well; far above them the loss explodes."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

X, y = load_diabetes(return_X_y=True, as_frame=True)
X, y = scale(X)[:440], scale(y)[:440]  # 55 full batches of 8

# %% callback
import keras
import numpy as np


class RateFinder(keras.callbacks.Callback):
    """Raise the rate from `low` to `high` over `steps` batches and note each batch's loss."""

    def __init__(self, low, high, steps):
        super().__init__()
        self.rates = np.geomspace(low, high, steps)
        self.losses = []

    def on_train_batch_begin(self, batch, logs=None):
        self.model.optimizer.learning_rate = float(self.rates[len(self.losses)])

    def on_train_batch_end(self, batch, logs=None):
        before = self.mean * batch if batch else 0.0
        self.mean = logs["loss"]  # running mean of the epoch
        self.losses.append(self.mean * (batch + 1) - before)


# %% range test
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((10,)), keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)]
)
model.compile(optimizer="sgd", loss="mse")
initial = model.get_weights()
finder = RateFinder(1e-4, 30.0, steps=4 * 55)
model.fit(X, y, epochs=4, batch_size=8, callbacks=[finder], verbose=0)
losses = np.nan_to_num(np.minimum(finder.losses, 1e3), nan=1e3)
smooth = np.convolve(losses, np.ones(10) / 10, mode="valid")  # each the mean of 10 batches
limit = finder.rates[9:][np.argmax(smooth > 4 * smooth[:50].mean())]
rate = limit / 10
print(f"explodes near {limit:.1f}, train with {rate:.2f}")

# %% train with it
model.set_weights(initial)
model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
history = model.fit(X, y, epochs=10, batch_size=8, verbose=0).history["loss"]
print(f"loss after 10 epochs: {history[-1]:.1f}")

# %% check
assert 0.001 < limit < 30, "the loss should explode at some rate"
assert history[-1] < 0.6, "the rate found should train"

# Output:
# explodes near 0.6, train with 0.06
# loss after 10 epochs: 0.5
