"""Train hooks run once, epoch hooks per epoch, batch hooks per step; logs hold the metrics."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(100, 4)).astype("float32")
y = X.sum(axis=1)


# %% callback
class Counter(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.epochs, self.batches = 0, 0

    def on_train_batch_end(self, batch, logs=None):
        self.batches += 1

    def on_epoch_end(self, epoch, logs=None):
        self.epochs += 1
        self.keys = sorted(logs)
        if epoch == 2:
            self.model.stop_training = True


# %% fit
model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
counter = Counter()
model.fit(X, y, validation_split=0.2, batch_size=20, epochs=10, callbacks=[counter], verbose=0)
print("epochs:", counter.epochs, "batches:", counter.batches, "logs:", counter.keys)

# %% check
assert counter.epochs == 3, "stopped after the third of ten epochs"
assert counter.batches == 3 * 4, "80 training rows in batches of 20 are 4 steps"

# Output:
# epochs: 3 batches: 12 logs: ['loss', 'val_loss']
