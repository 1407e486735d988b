"""TerminateOnNaN ends fit at the first NaN loss."""

# %% data with one missing value in the second batch
import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(320, 3))
y = X.sum(axis=1)
X[40, 0] = np.nan


class Count(keras.callbacks.Callback):
    """Count the batches."""

    batches = 0

    def on_train_batch_end(self, batch, logs=None):
        self.batches += 1


# %% train
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
count = Count()
callbacks = [keras.callbacks.TerminateOnNaN(), count]
history = model.fit(X, y, epochs=5, shuffle=False, callbacks=callbacks, verbose=0)
print("epochs:", len(history.epoch), "- batches:", count.batches, "of", 5 * 10)
print("weights spoiled:", np.isnan(model.get_weights()[0]).any())

# %% check
assert len(history.epoch) == 1 and count.batches == 2, "it should stop at the second batch"
assert np.isnan(model.get_weights()[0]).any(), "the weights hold NaN by then"

# Output:
# Batch 1: Invalid loss, terminating training
# epochs: 1 - batches: 2 of 50
# weights spoiled: True
