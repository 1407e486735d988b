"""Without validation data EarlyStopping only warns; with it, it stops."""

# %% error
import warnings

import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X, y = rng.normal(size=(100, 2)), rng.normal(size=100)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=1, min_delta=10)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    unchecked = model.fit(X, y, epochs=5, callbacks=[stop], verbose=0)
messages = [str(w.message) for w in caught if "conditioned on" in str(w.message)]
print("UserWarning:", messages[0].split(" Available")[0])
print("epochs run:", len(unchecked.epoch))

# %% error: a name that no compiled metric has
try:
    model.fit(X, y, callbacks=[keras.callbacks.EarlyStopping(monitor="val_mae")], verbose=0)
except ValueError as error:
    print("ValueError: ...", str(error).split("able to ")[1][:34])

# %% fix
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=1, min_delta=10)
history = model.fit(X, y, validation_split=0.2, epochs=5, callbacks=[stop], verbose=0)
print("epochs run with validation data:", len(history.epoch))

# %% check
assert len(unchecked.epoch) == 5, "the callback never stops without its metric"
assert len(history.epoch) == 2, "no improvement by 10, so it stops in the second epoch"

# Output:
# UserWarning: Early stopping conditioned on metric `val_loss` which is not available.
# epochs run: 5
# ValueError: ... automatically determine whether th
# epochs run with validation data: 2
