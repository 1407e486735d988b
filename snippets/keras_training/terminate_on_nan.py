"""TerminateOnNaN ends fit at the first NaN loss."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
stop = keras.callbacks.TerminateOnNaN()
history = model.fit(X, y, epochs=5, callbacks=[stop], verbose=0)
print("epochs:", len(history.epoch), "- missing values in X:", int(X.isna().to_numpy().sum()))

# %% check
import numpy as np

batches = []
count = keras.callbacks.LambdaCallback(on_train_batch_end=lambda b, logs: batches.append(b))
missing = X.copy()
missing.iloc[40, 0] = np.nan  # in the second batch
history = model.fit(missing, y, epochs=5, shuffle=False, callbacks=[stop, count], verbose=0)
assert len(history.epoch) == 1 and len(batches) == 2, "it should stop at the second batch"
assert np.isnan(model.get_weights()[0]).all(), "the weights are spoiled by then"
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
early = keras.callbacks.EarlyStopping("loss", patience=3)
history = model.fit(missing, y, epochs=9, callbacks=[early], verbose=0)
assert len(history.epoch) > 2, "EarlyStopping should wait for its patience"

# Output:
# epochs: 5 - missing values in X: 0
# Batch 1: Invalid loss, terminating training
