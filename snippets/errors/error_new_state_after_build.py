"""Sub-layers belong in __init__: in call they raise, or on arrays are left untrained."""

# %% error
import keras
import numpy as np

X = np.ones((8, 4), dtype="float32")


class InCall(keras.layers.Layer):
    def call(self, x):
        self.dense = keras.layers.Dense(2)
        return self.dense(x)


try:
    InCall()(X)
except ValueError as error:
    start = str(error).index("You cannot")
    print("ValueError: ...", str(error)[start : start + 60])


# %% error: no self, no message, no training
class Unnoticed(keras.layers.Layer):
    def call(self, x):
        return keras.layers.Dense(2)(x)


unnoticed = Unnoticed()
unnoticed(X)
print("weights of the unnoticed layer:", len(unnoticed.weights))


# %% fix
class InInit(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(units)

    def build(self, input_shape):
        self.dense.build(input_shape)
        self.scale = self.add_weight(shape=(), initializer="ones", name="scale")

    def call(self, x):
        return self.scale * self.dense(x)


layer = InInit(2)
layer(X)
print("weights:", [w.name for w in layer.weights])

# %% check
assert unnoticed.weights == [], "a new Dense is made in every call"
assert len(layer.trainable_weights) == 3, "kernel, bias and scale"

# Output:
# ValueError: ... You cannot add new elements of state (variables or sub-layer
# weights of the unnoticed layer: 0
# weights: ['scale', 'kernel', 'bias']
