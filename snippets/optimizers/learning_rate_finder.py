"""A range test finds learning rates that train well; far above them the loss explodes."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% callback
import keras
import numpy as np


class RateFinder(keras.callbacks.Callback):
    def __init__(self, low, high, steps):
        super().__init__()
        self.rates = np.geomspace(low, high, steps)

    def on_train_begin(self, logs=None):
        self.losses = []

    def on_train_batch_begin(self, batch, logs=None):
        self.model.optimizer.learning_rate = float(self.rates[len(self.losses)])

    def on_train_batch_end(self, batch, logs=None):
        before = self.mean * batch if batch else 0.0
        self.mean = logs["loss"]  # running mean of the epoch
        self.losses.append(self.mean * (batch + 1) - before)


# %% range test
from sklearn.preprocessing import scale

X, y = scale(X), scale(y)
batch_size, epochs = 8, 4
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)
])
model.compile(optimizer="sgd", loss="mse")
initial = model.get_weights()
finder = RateFinder(1e-4, 30.0, steps=epochs * -(-len(X) // batch_size))
model.fit(X, y, epochs=epochs, batch_size=batch_size, callbacks=[finder], verbose=0)
losses = np.nan_to_num(np.minimum(finder.losses, 1e3), nan=1e3)
smooth = np.convolve(losses, np.ones(10) / 10, mode="valid")  # each the mean of 10 batches
limit = finder.rates[9:][np.argmax(smooth > 4 * smooth[:50].mean())]
rate = limit / 10
print("rates tried:", len(finder.losses))  # plt.semilogx(finder.rates[9:], smooth) draws it

# %% train with it, from the start
model.set_weights(initial)
model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
history = model.fit(X, y, epochs=10, batch_size=batch_size, verbose=0).history["loss"]

# %% check
assert 0.001 < limit < 30, "the loss should explode at some rate"
assert history[-1] < 0.6, "the rate found should train"

# Output:
# rates tried: 224
