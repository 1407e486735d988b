"""hp calls declare the space and return a value; outside a search they return the defaults."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% space
import keras
import keras_tuner as kt


def build(hp):
    """One to three hidden layers, each with a width of its own."""
    model = keras.Sequential([keras.Input(X.shape[1:])])
    activation = hp.Choice("activation", ["relu", "tanh"])
    for i in range(hp.Int("layers", 1, 3)):
        model.add(keras.layers.Dense(hp.Int(f"units_{i}", 16, 64, step=16), activation))
    if hp.Boolean("dropout"):
        model.add(keras.layers.Dropout(hp.Float("dropout_rate", 0.1, 0.5, step=0.1)))
    model.add(keras.layers.Dense(1))
    rate = hp.Float("learning_rate", 1e-4, 1e-1, sampling="log")
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse")
    return model


# %% defaults: test the builder without a search
hp = kt.HyperParameters()
model = build(hp)
print(hp.values)

# %% fixed values
hp = kt.HyperParameters()
hp.values = {"layers": 3, "units_0": 64, "dropout": True}
deep = build(hp)
print([type(layer).__name__ for layer in deep.layers])

# %% check
assert len(model.layers) == 2 and model.layers[0].units == 16, "first values or minima by default"
assert deep.layers[0].units == 64 and len(deep.layers) == 5, "given values should be used"
space = kt.HyperParameters()
shares = {}
for sampling in ("log", "linear"):
    space.Float(sampling, 1e-4, 1e-1, sampling=sampling)
    draws = [space.space[-1].prob_to_value(p / 100) for p in range(100)]
    shares[sampling] = sum(draw < 1e-2 for draw in draws) / 100
assert 0.6 < shares["log"] < 0.7, "two of three decades lie below 0.01"
assert shares["linear"] < 0.11, "linearly nine of ten values lie in the top decade"
same = kt.HyperParameters()
assert same.Int("units", 1, 9) == same.Int("units", 5, 7) == 1, "a name used twice is one value"

# Output:
# {'activation': 'relu', 'layers': 1, 'units_0': 16, 'dropout': False, 'learning_rate': 0.0001}
# ['Dense', 'Dense', 'Dense', 'Dropout', 'Dense']
