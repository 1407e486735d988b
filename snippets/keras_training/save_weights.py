"""Weights need the same architecture; only a built optimizer gets its state back."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(100, 4))
y = X @ [1.0, -2.0, 0.5, 0.0]


def build():
    """The same architecture each time; the weights differ."""
    model = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)]
    )
    return model


# %% save and load
keras.utils.set_random_seed(0)
model = build()
model.compile(optimizer="adam", loss="mse")
initial = model.get_weights()
model.fit(X, y, epochs=3, verbose=0)
model.save_weights("model.weights.h5")

other = build()
other.load_weights("model.weights.h5")
same = np.allclose(other.predict(X, verbose=0), model.predict(X, verbose=0), atol=1e-6)
print("same predictions:", same)
assert same, "equal weights should predict alike"

# %% go on training: build the optimizer before loading
other.compile(optimizer="adam", loss="mse")
other.optimizer.build(other.trainable_variables)
other.load_weights("model.weights.h5")
print("optimizer steps:", int(model.optimizer.iterations), "and", int(other.optimizer.iterations))
assert int(other.optimizer.iterations) == 12, "a built optimizer should get its state"

# %% reset to the initial weights
model.set_weights(initial)
assert np.allclose(model.get_weights()[0], initial[0]), "set_weights should copy them back"
assert int(model.optimizer.iterations) == 12, "but the optimizer goes on counting"
model.compile(optimizer="adam", loss="mse")
assert int(model.optimizer.iterations) == 0, "compile should give a new optimizer"

# %% the name
try:
    model.save_weights("model.h5")
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])
else:
    raise AssertionError("the ending should be checked")

# Output:
# same predictions: True
# optimizer steps: 12 and 12
# ValueError: The filename must end in `.weights.h5`.
