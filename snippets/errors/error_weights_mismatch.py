"""Weights load only into the same architecture; skip_mismatch or set_weights takes what fits."""

# %% data: weights of a network for 3 classes
import keras
import numpy as np


def build(n_classes):
    hidden = keras.layers.Dense(8, activation="relu", name="hidden")
    head = keras.layers.Dense(n_classes, name="head")
    return keras.Sequential([keras.Input((4,)), hidden, head])


old = build(3)
old.save_weights("old.weights.h5")

# %% error: a network for 5 classes
model = build(5)
try:
    model.load_weights("old.weights.h5")
except ValueError as error:
    print("ValueError:", str(error).split(" Example")[0])

# %% error: kernel without bias
try:
    model.get_layer("head").set_weights([np.zeros((8, 5))])
except ValueError as error:
    print("ValueError: ... with a", str(error).split("with a ")[1])

# %% fix: copy the layers that fit
copied = build(5)
copied.get_layer("hidden").set_weights(old.get_layer("hidden").get_weights())

# %% fix: or let load_weights skip the others, which it warns about
import warnings

model = build(5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", UserWarning)
    model.load_weights("old.weights.h5", skip_mismatch=True)
messages = [str(w.message) for w in caught if w.category is UserWarning]
print("warnings:", len(messages))

# %% check
assert np.array_equal(copied.get_weights()[0], old.get_weights()[0]), "the hidden layer is copied"
assert messages, "skipped layers are reported"
assert np.array_equal(model.get_weights()[0], old.get_weights()[0]), "the hidden layer is loaded"

# Output:
# ValueError: A total of 1 objects could not be loaded.
# ValueError: ... with a weight list of length 1, but the layer was expecting 2 weights.
# warnings: 1
