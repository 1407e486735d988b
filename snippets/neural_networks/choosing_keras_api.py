"""The same small network built in three ways has the same number of parameters."""

# %% sequential
import keras
import numpy as np

layers = [keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)]
sequential = keras.Sequential([keras.Input(shape=(4,)), *layers])

# %% functional
inputs = keras.Input(shape=(4,))
hidden = keras.layers.Dense(8, activation="relu")(inputs)
functional = keras.Model(inputs, keras.layers.Dense(1)(hidden))


# %% subclass
class Network(keras.Model):
    def __init__(self, rate=0.5):
        super().__init__()
        self.hidden, self.out = keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)
        self.dropout = keras.layers.Dropout(rate)

    def call(self, inputs, training=None):
        return self.out(self.dropout(self.hidden(inputs), training=training))


subclassed = Network()
subclassed(np.zeros((1, 4)))  # the first call makes the weights
counts = [model.count_params() for model in (sequential, functional, subclassed)]
print("parameters:", counts)


# %% check
class Probe(keras.layers.Layer):
    def call(self, inputs, training=None):
        return modes.append(training) or inputs


class Without(Network):
    def call(self, inputs):
        return self.out(self.dropout(self.hidden(inputs)))


class Inside(Network):
    def call(self, inputs):
        return self.out(self.dropout(keras.layers.Dense(8)(self.hidden(inputs))))


assert counts == [49] * 3 and Network().weights == [], "a subclass is empty before its first call"
for network, mode in ((Network(), True), (Without(), None), (Inside(), "error")):
    network.dropout, modes = Probe(), []
    network.compile(optimizer="sgd", loss="mse")
    try:
        network.fit(np.ones((8, 4)), np.ones(8), verbose=0)
    except ValueError:
        modes = ["error"]  # layers made in call
    assert set(modes) == {mode}, f"{type(network).__name__} in fit should give {mode}"

# Output:
# parameters: [49, 49, 49]
