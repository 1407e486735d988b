"""get_config holds the constructor's arguments: a layer can be copied and a model saved."""

# %% layer
import keras
import numpy as np


@keras.saving.register_keras_serializable(package="my")
class Scale(keras.layers.Layer):
    """Multiply the inputs by fixed factors, given as an array."""

    def __init__(self, factors, **kwargs):
        super().__init__(**kwargs)
        self.factors = np.asarray(factors, dtype="float32")

    def call(self, inputs):
        return inputs * self.factors

    def get_config(self):
        return {**super().get_config(), "factors": self.factors.tolist()}


# %% copy a layer, save and load a model
layer = Scale(np.array([1.0, 10.0]), name="scale")
print("config:", sorted(layer.get_config()))
copy = Scale.from_config(layer.get_config())
model = keras.Sequential([keras.Input((2,)), layer, keras.layers.Dense(1)])
model.save("model.keras")
loaded = keras.saving.load_model("model.keras")

# %% check
X = np.ones((1, 2), dtype="float32")
assert copy.name == "scale" and copy.factors.tolist() == [1.0, 10.0], "same settings"
assert np.allclose(model(X), loaded(X)), "the loaded model should give the same"
dense = model.layers[-1]
twin = keras.layers.Dense.from_config(dense.get_config())
twin.build((None, 2))
assert twin.units == dense.units, "from_config should keep the settings"
assert not np.allclose(twin.get_weights()[0], dense.get_weights()[0]), "but make new weights"


class MyLayer(keras.layers.Layer):  # no **kwargs, no get_config
    def __init__(self, units):
        super().__init__()


for units, said in [
    (3, "unexpected keyword argument"),
    (np.ones(2), "Object MyLayer was created by passing non-serializable argument values"),
]:
    try:
        MyLayer.from_config(MyLayer(units).get_config())
    except (TypeError, NotImplementedError) as error:
        assert said in " ".join(str(error).split()), str(error)
    else:
        raise AssertionError(f"should raise: {said}")

# Output:
# config: ['dtype', 'factors', 'name', 'trainable']
