"""A registered layer loads by itself; an unregistered one needs custom_objects."""

# %% registered: nothing to do when loading
import keras


@keras.saving.register_keras_serializable(package="my")
class Power(keras.layers.Layer):
    """Raise the inputs to a power."""

    def __init__(self, exponent=2, **kwargs):
        super().__init__(**kwargs)
        self.exponent = exponent

    def call(self, inputs):
        return inputs**self.exponent

    def get_config(self):
        return {**super().get_config(), "exponent": self.exponent}


keras.Sequential([keras.Input((2,)), Power(3)]).save("power.keras")
power = keras.saving.load_model("power.keras")
print("exponent:", power.layers[0].exponent)


# %% not registered: name it when loading
class Negate(keras.layers.Layer):
    def call(self, inputs):
        return -inputs


keras.Sequential([keras.Input((2,)), Negate()]).save("negate.keras")
negate = keras.saving.load_model("negate.keras", custom_objects={"Negate": Negate})
with keras.saving.custom_object_scope({"Negate": Negate}):
    again = keras.saving.load_model("negate.keras")

# %% check
import numpy as np

X = np.arange(6.0).reshape(3, 2)
assert np.allclose(power(X), X**3), "config and code should be back"
assert np.allclose(negate(X), -X) and np.allclose(again(X), -X), "both ways should load it"
try:
    keras.saving.load_model("negate.keras")
except TypeError as error:
    assert "Could not locate class 'Negate'" in str(error), str(error)
else:
    raise AssertionError("an unknown class should be refused")
try:
    keras.saving.load_model("negate.keras", compile=False)
except TypeError:
    pass
else:
    raise AssertionError("compile=False should not spare the layer")
assert "my>Power" in keras.saving.get_custom_objects(), "registered as package>name"

# Output:
# exponent: 3
