"""keras.Input, build or one call on data give a model its weights."""

# %% error
import keras
import numpy as np

model = keras.Sequential([keras.layers.Dense(4), keras.layers.Dense(1)])
print("weights:", model.weights)
try:
    model.count_params()
except ValueError as error:
    print("ValueError: ...", str(error).split(", ")[1].split(".")[0])

# %% fix: an input first
model = keras.Sequential([keras.Input((11,)), keras.layers.Dense(4), keras.layers.Dense(1)])
print("parameters:", model.count_params())

# %% fix: build with the shape, batch axis included
model = keras.Sequential([keras.layers.Dense(4), keras.layers.Dense(1)])
model.build((None, 11))


# %% fix: a first call, the way for subclassed models
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(4)
        self.head = keras.layers.Dense(1)

    def call(self, inputs):
        return self.head(self.hidden(inputs))


net = Net()
net(np.zeros((1, 11)))
print("parameters after a call:", net.count_params())

# %% check
assert model.count_params() == 53, "build makes the same network"
hidden = keras.Model(model.inputs, model.layers[0].output)
assert hidden.output_shape == (None, 4), "after build model.inputs is known"
assert net.count_params() == 53, "built by the call"

# Output:
# weights: []
# ValueError: ... but the layer isn't built
# parameters: 53
# parameters after a call: 53
