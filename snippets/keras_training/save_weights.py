"""Weights need the same architecture; only a built optimizer gets its state back."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% save and load
import keras


def build():
    """The same architecture each time; the weights differ."""
    model = keras.Sequential([
        keras.Input(X.shape[1:]), keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)
    ])
    model.compile(optimizer="adam", loss="mse")
    return model


keras.utils.set_random_seed(0)
model = build()
model.fit(X, y, epochs=3, verbose=0)
model.save_weights("model.weights.h5")

# %% load, and go on training: build the optimizer before loading
other = build()
other.optimizer.build(other.trainable_variables)
other.load_weights("model.weights.h5")
print("optimizer steps:", int(other.optimizer.iterations))

# %% snapshot in memory, for instance the start of every fold
initial = build().get_weights()
model.set_weights(initial)

# %% check
import numpy as np

assert np.allclose(model.get_weights()[0], initial[0]), "set_weights should copy them back"
assert int(other.optimizer.iterations) == 42, "a built optimizer should get its state"
assert int(model.optimizer.iterations) == 42, "set_weights: the optimizer goes on counting"
model.load_weights("model.weights.h5")
assert np.allclose(other(X.to_numpy()), model(X.to_numpy()), rtol=1e-4), "they predict alike"
plain = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dropout(0.5), keras.layers.Dense(1, name="other"),
])  # fmt: skip
plain.load_weights("model.weights.h5")
assert np.allclose(plain.get_weights()[2], model.get_weights()[2]), "names and Dropout: no matter"
plain.add(keras.layers.Dense(1))
try:
    raise AssertionError(plain.load_weights("model.weights.h5"), "a layer more should fail")
except ValueError as error:
    assert "A total of 1 objects could not be loaded. Example error" in str(error), str(error)
fewer = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(8)])
fewer.load_weights("model.weights.h5")
assert np.allclose(fewer.get_weights()[0], model.get_weights()[0]), "fewer layers: no error"

# Output:
# optimizer steps: 42
