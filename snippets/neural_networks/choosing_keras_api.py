"""The same small network built in three ways has the same number of parameters."""

# %% sequential
import keras
import numpy as np

sequential = keras.Sequential([
    keras.Input(shape=(4,)),
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dense(1),
])

# %% functional
inputs = keras.Input(shape=(4,))
hidden = keras.layers.Dense(8, activation="relu")(inputs)
functional = keras.Model(inputs, keras.layers.Dense(1)(hidden))


# %% subclass
class Network(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(8, activation="relu")
        self.out = keras.layers.Dense(1)

    def call(self, inputs):
        return self.out(self.hidden(inputs))


subclassed = Network()
assert subclassed.weights == [], "no weights before the first call"
subclassed(np.zeros((1, 4), dtype="float32"))

counts = [m.count_params() for m in (sequential, functional, subclassed)]
print("parameters:", counts)
assert counts == [49, 49, 49], "three ways, one network"

# Output:
# parameters: [49, 49, 49]
