"""A layer trained on digits 0 to 7 is cloned, frozen and reused to tell 8 from 9."""

# %% data: an old task with many rows, a new one with few
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X_old, y_old = X[y < 8] / 16, y[y < 8]
X_new, y_new = X[y >= 8][:60] / 16, y[y >= 8][:60] - 8

# %% old task
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_old.shape[1:]),
        layers.Dense(64, activation="relu"),
        layers.Dense(32, activation="relu"),
        layers.Dense(8, activation="softmax"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
model.fit(X_old, y_old, epochs=6, batch_size=64, verbose=0)

# %% clone, freeze, new head
base = keras.models.clone_model(model)  # copies the architecture only
base.set_weights(model.get_weights())
reused = base.layers[:1]  # the lower layers; the upper ones know the old task
parts = [keras.Input(X_new.shape[1:]), *reused, layers.Dense(1, activation="sigmoid")]
transfer = keras.Sequential(parts)
for layer in reused:
    layer.trainable = False
transfer.compile(keras.optimizers.Adam(0.03), loss="binary_crossentropy")
transfer.fit(X_new, y_new, epochs=15, verbose=0)
old, kernel = model.layers[0].kernel.numpy(), reused[0].kernel.numpy()
print("frozen layer unchanged:", np.array_equal(old, kernel))

# %% unfreeze, compile again with a lower rate
for layer in reused:
    layer.trainable = True
transfer.compile(keras.optimizers.Adam(0.001), loss="binary_crossentropy", metrics=["accuracy"])
transfer.fit(X_new, y_new, epochs=3, verbose=0)

# %% check
accuracy = np.mean((np.ravel(transfer(X[y >= 8][60:] / 16)) > 0.5) == (y[y >= 8][60:] == 9))
print(f"test accuracy {accuracy:.1f}")
assert accuracy > 0.8, "60 samples should suffice"
assert np.array_equal(old, kernel), "compiled as frozen the layer should stay"
assert np.array_equal(old, model.layers[0].kernel), "the old model should not move"
kernel = reused[0].kernel.numpy()
assert not np.array_equal(old, kernel), "unfrozen, the copy should move"
reused[0].trainable = False
transfer.fit(X_new, y_new, verbose=0)
assert not np.array_equal(kernel, reused[0].kernel), "without compile fit goes on as before"

# Output:
# frozen layer unchanged: True
# test accuracy 0.9
