"""A custom dense layer trains like Dense and survives saving because it has a config."""

# %% layer
import keras
import numpy as np
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
rng = np.random.default_rng(0)
X = rng.normal(size=(256, 3)).astype("float32")
y = X @ np.array([1.0, -1.0, 2.0], dtype="float32")
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((3,)), MyDense(8, activation="relu"), MyDense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
loss = model.fit(X, y, epochs=15, verbose=0).history["loss"]
model.save("custom.keras")
restored = keras.models.load_model("custom.keras")
print("parameters:", model.count_params(), "loss falls:", loss[-1] < loss[0])

# %% equal to Dense
dense = keras.layers.Dense(8, activation="relu")
dense.build((None, 3))
dense.set_weights(model.layers[0].get_weights())
print("layers restored:", [type(layer).__name__ for layer in restored.layers])

# %% check
assert np.allclose(restored(X), model(X), atol=1e-6), "the config rebuilds the layer"
assert loss[-1] < 0.1 * loss[0], "the weights are trained"
assert np.allclose(dense(X), model.layers[0](X), atol=1e-5), "the same as keras.layers.Dense"

# Output:
# parameters: 41 loss falls: True
# layers restored: ['MyDense', 'MyDense']
