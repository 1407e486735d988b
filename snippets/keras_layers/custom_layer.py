"""A layer makes its weights in build, computes in call, and survives saving with get_config."""

# %% the layer
import keras
import numpy as np


@keras.saving.register_keras_serializable(package="demo")
class NoisyDense(keras.layers.Layer):
    def __init__(self, units, stddev=0.1, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.stddev = stddev
        self.noise = keras.layers.GaussianNoise(stddev)

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), initializer="glorot_uniform", name="kernel"
        )
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros", name="bias")

    def call(self, inputs, training=None):
        x = self.noise(inputs, training=training)
        return keras.ops.matmul(x, self.kernel) + self.bias

    def get_config(self):
        return {**super().get_config(), "units": self.units, "stddev": self.stddev}


# %% use it
keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(256, 3)).astype("float32")
y = X @ np.array([1.0, -2.0, 0.5], dtype="float32")
model = keras.Sequential([keras.Input((3,)), NoisyDense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
model.fit(X, y, epochs=10, verbose=0)
layer = model.layers[0]
print("weights:", [weight.name for weight in layer.weights], "output:", model.output_shape)

# %% save and load
model.save("noisy.keras")
loaded = keras.saving.load_model("noisy.keras")
print("loaded:", loaded.layers[0].units, loaded.layers[0].stddev)

# %% check
assert model.evaluate(X, y, verbose=0) < 0.2, "it learns"
assert np.allclose(layer(X), layer(X)), "no noise at inference"
assert not np.allclose(layer(X, training=True), layer(X)), "noise in training"
assert np.allclose(loaded.predict(X, verbose=0), model.predict(X, verbose=0)), "the same model"

# Output:
# weights: ['kernel', 'bias'] output: (None, 1)
# loaded: 1 0.1
