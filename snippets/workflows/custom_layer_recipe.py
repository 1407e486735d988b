"""A custom dense layer trains like Dense and survives saving because it has a config."""

# %% data
from sklearn.datasets import make_moons

X, y = make_moons(400, noise=0.2, random_state=0)

# %% layer
import keras
from keras import ops


@keras.saving.register_keras_serializable()
class MyDense(keras.layers.Layer):
    """A dense layer: activation(x W + b)."""

    def __init__(self, units, activation=None, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = keras.activations.get(activation)

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape=shape, initializer="glorot_uniform", name="kernel")
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros", name="bias")

    def call(self, inputs):
        return self.activation(ops.matmul(inputs, self.kernel) + self.bias)

    def get_config(self):
        activation = keras.activations.serialize(self.activation)
        return {**super().get_config(), "units": self.units, "activation": activation}


# %% train, save, load
keras.utils.set_random_seed(0)
hidden, output = MyDense(16, activation="relu"), MyDense(1, activation="sigmoid")
model = keras.Sequential([keras.Input(X.shape[1:]), hidden, output])
model.compile(keras.optimizers.Adam(0.02), loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=20, verbose=0)
model.save("custom.keras")
restored = keras.models.load_model("custom.keras")
print("restored:", [type(layer).__name__ for layer in restored.layers])

# %% check
import numpy as np

assert model.evaluate(X, y, verbose=0)[1] > 0.85, "the weights should be trained"
assert np.allclose(restored(X), model(X), atol=1e-6), "the config should rebuild the layer"
dense = keras.layers.Dense(16, activation="relu")
dense.build((None, 2))
dense.set_weights(hidden.get_weights())
assert np.allclose(dense(X), hidden(X), atol=1e-5), "the same as keras.layers.Dense"

# Output:
# restored: ['MyDense', 'MyDense']
