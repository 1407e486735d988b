"""hp calls declare the space and return a value; outside a search they return the defaults."""

# %% space
import keras
import keras_tuner as kt


def build(hp):
    """One to three hidden layers, each with a width of its own."""
    model = keras.Sequential([keras.Input((8,))])
    for i in range(hp.Int("layers", 1, 3)):
        activation = hp.Choice("activation", ["relu", "tanh"])
        model.add(keras.layers.Dense(hp.Int(f"units_{i}", 16, 64, step=16), activation))
    if hp.Boolean("dropout"):
        model.add(keras.layers.Dropout(0.3))
    model.add(keras.layers.Dense(1))
    rate = hp.Float("learning_rate", 1e-4, 1e-1, sampling="log")
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse")
    return model


# %% defaults, outside a search
hp = kt.HyperParameters()
model = build(hp)
print(hp.values)
assert hp.values["units_0"] == 16 and hp.values["activation"] == "relu", "first value or minimum"
assert len(model.layers) == 2, "one hidden layer by default"

# %% fixed values
hp = kt.HyperParameters()
hp.values = {"layers": 3, "units_0": 64, "dropout": True}
model = build(hp)
print([type(layer).__name__ for layer in model.layers])

# %% log sampling
space = kt.HyperParameters()
space.Float("rate", 1e-4, 1e-1, sampling="log")
rate = space.space[0]
draws = [rate.prob_to_value(p / 100) for p in range(100)]
share = sum(draw < 1e-2 for draw in draws) / 100
print(f"share of draws below 0.01: {share:.2f}")

# %% check
assert [layer.name.split("_")[0] for layer in model.layers].count("dropout") == 1, "dropout is on"
assert model.layers[0].units == 64, "given values should be used"
assert 0.6 < share < 0.7, "two of three decades lie below 0.01"

# Output:
# {'layers': 1, 'activation': 'relu', 'units_0': 16, 'dropout': False, 'learning_rate': 0.0001}
# ['Dense', 'Dense', 'Dense', 'Dropout', 'Dense']
# share of draws below 0.01: 0.67
