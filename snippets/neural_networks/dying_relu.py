"""A unit pushed below zero for every row gets no gradient under ReLU, but recovers with a leak."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(500, 3)).astype("float32")
y = np.abs(X @ [1.0, -2.0, 0.5])

# %% find dead units
import keras


def dead_units(model, X):
    """Share of units that are 0 for every row, for each layer with a ReLU."""
    shares = {}
    for layer in model.layers:
        activation = getattr(layer, "activation", None)
        if activation is keras.activations.relu or isinstance(layer, keras.layers.ReLU):
            outputs = keras.Model(model.inputs, layer.output).predict(X, verbose=0)
            axes = tuple(range(outputs.ndim - 1))
            shares[layer.name] = float((outputs <= 0).all(axis=axes).mean())
    return shares


keras.utils.set_random_seed(0)
hidden = keras.layers.Dense(32, activation="relu", name="hidden")
model = keras.Sequential([keras.Input(X.shape[1:]), hidden, keras.layers.Dense(1)])
print("at the start:", dead_units(model, X))
model.compile(optimizer=keras.optimizers.SGD(50.0, clipnorm=1.0), loss="mse")
model.fit(X, y, epochs=2, verbose=0)
print("after a rate that is too large:", dead_units(model, X))


# %% check
def train(activation):
    unit = keras.layers.Dense(1, activation=activation)
    net = keras.Sequential([keras.Input((3,)), unit])
    net.set_weights([np.full((3, 1), 0.1), np.array([-3.0])])  # the sum is negative for every row
    net.compile(optimizer=keras.optimizers.SGD(1.0), loss="mse", run_eagerly=True)
    net.fit(X, y, batch_size=len(X), epochs=12, verbose=0)
    return np.mean(X @ unit.kernel.numpy() + unit.bias.numpy() > 0), unit.kernel.numpy()


active, kernel = train("relu")
assert active == 0 and np.allclose(kernel, 0.1), "dead: the weights should stay, and are not zero"
leaky, _ = train(keras.layers.LeakyReLU(negative_slope=0.1))
assert leaky > 0.5, "the leak should bring the unit back"
assert dead_units(model, X)["hidden"] > 0.5, "a large rate should kill most units"
zeros = (np.maximum(0, X @ rng.normal(size=(3, 64))) == 0).mean()
assert 0.4 < zeros < 0.6, "in a fresh layer about half of the activations should be zero"

# Output:
# at the start: {'hidden': 0.0}
# after a rate that is too large: {'hidden': 1.0}
