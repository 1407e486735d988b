"""get_config holds the constructor's arguments: a layer can be copied and a model saved."""

# %% layer
import keras
import numpy as np


@keras.saving.register_keras_serializable(package="kb")
class Scale(keras.layers.Layer):
    """Multiply the inputs by fixed factors, given as an array."""

    def __init__(self, factors, **kwargs):
        super().__init__(**kwargs)
        self.factors = np.asarray(factors, dtype="float32")

    def call(self, inputs):
        return inputs * self.factors

    def get_config(self):
        return {**super().get_config(), "factors": self.factors.tolist()}


layer = Scale(np.array([1.0, 10.0]), name="scale")
config = layer.get_config()
print("config:", sorted(config))
copy = Scale.from_config(config)

# %% save and load
model = keras.Sequential([keras.Input((2,)), layer, keras.layers.Dense(1)])
model.save("model.keras")
loaded = keras.saving.load_model("model.keras")
X = np.ones((1, 2), dtype="float32")
print("same output:", np.allclose(model(X), loaded(X)))

# %% from_config has new weights
dense = model.layers[-1]
twin = keras.layers.Dense.from_config(dense.get_config())
twin.build((None, 2))

# %% check
assert copy.name == "scale" and copy.factors.tolist() == [1.0, 10.0], "same settings"
assert np.allclose(model(X), loaded(X)), "the loaded model should give the same"
assert twin.units == dense.units, "same settings"
assert not np.allclose(twin.get_weights()[0], dense.get_weights()[0]), "but new weights"

# Output:
# config: ['dtype', 'factors', 'name', 'trainable']
# same output: True
