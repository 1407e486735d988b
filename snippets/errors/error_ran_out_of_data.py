"""Too many steps_per_epoch use up the dataset; without the argument an epoch is one pass."""

# %% data: 4 batches
import warnings

import keras
import numpy as np
import tensorflow as tf

X = np.random.default_rng(0).normal(size=(32, 4)).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((X, X.sum(axis=1))).batch(8)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")

# %% error: 2 epochs of 3 steps need 6 batches
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    history = model.fit(dataset, epochs=2, steps_per_epoch=3, shuffle=False, verbose=0)
messages = [str(w.message) for w in caught if "ran out" in str(w.message)]
print("UserWarning:", messages[0].split(". Make")[0])
steps = int(model.optimizer.iterations)
print("updates:", steps, "instead of 6, epochs:", len(history.history["loss"]))

# %% fix: leave steps_per_epoch out
model.compile(optimizer="sgd", loss="mse")
model.fit(dataset, epochs=2, shuffle=False, verbose=0)
whole = int(model.optimizer.iterations)
print("without steps_per_epoch:", whole)

# %% fix: or repeat the dataset
model.compile(optimizer="sgd", loss="mse")
model.fit(dataset.repeat(), epochs=2, steps_per_epoch=3, shuffle=False, verbose=0)
print("repeated:", int(model.optimizer.iterations))

# %% check
assert messages and steps == 4, "only 4 batches should exist"
assert len(history.history["loss"]) == 2, "the epoch was cut short, not the training"
assert whole == 8, "2 passes over 4 batches"
assert model.optimizer.iterations == 6, "3 steps in each of 2 epochs"

# Output:
# UserWarning: Your input ran out of data; interrupting training
# updates: 4 instead of 6, epochs: 2
# without steps_per_epoch: 8
# repeated: 6
