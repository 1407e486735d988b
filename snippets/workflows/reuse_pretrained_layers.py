"""A layer trained on digits 0 to 7 is cloned, frozen and reused to tell 8 from 9."""

# %% data
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")
old, new = y < 8, y >= 8
X_new, y_new = X[new], y[new] - 8

# %% first task
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(32, activation="relu"),
        layers.Dense(8, activation="softmax"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
model.fit(X[old], y[old], epochs=10, batch_size=64, verbose=0)

# %% clone, freeze, new head
base = keras.models.clone_model(model)
base.set_weights(model.get_weights())
transfer = keras.Sequential(
    [keras.Input((64,)), *base.layers[:1], layers.Dense(1, activation="sigmoid")]
)
for layer in transfer.layers[:-1]:
    layer.trainable = False
transfer.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
before = transfer.layers[0].kernel.numpy()
transfer.fit(X_new[:60], y_new[:60], epochs=25, verbose=0)
accuracy = np.mean((np.ravel(transfer(X_new[60:])) > 0.5) == y_new[60:])
print("trainable tensors:", len(transfer.trainable_weights), " above 0.8:", accuracy > 0.8)
assert np.array_equal(before, transfer.layers[0].kernel.numpy()), "frozen layers stay"
assert accuracy > 0.8, "60 samples suffice for the head"

# %% unfreeze, compile again with a lower rate
for layer in transfer.layers:
    layer.trainable = True
transfer.compile(optimizer=keras.optimizers.Adam(0.001), loss="binary_crossentropy")
transfer.fit(X_new[:60], y_new[:60], epochs=3, verbose=0)
assert not np.array_equal(before, transfer.layers[0].kernel.numpy()), "now they move"
assert np.array_equal(before, model.layers[0].kernel.numpy()), "the old model is untouched"
print("fine-tuned:", len(transfer.trainable_weights), "tensors")

# Output:
# trainable tensors: 2  above 0.8: True
# fine-tuned: 4 tensors
