"""A registered layer loads by itself; an unregistered one needs custom_objects."""

# %% two layers
import keras
import numpy as np


@keras.saving.register_keras_serializable(package="kb")
class Power(keras.layers.Layer):
    """Raise the inputs to a power."""

    def __init__(self, exponent=2, **kwargs):
        super().__init__(**kwargs)
        self.exponent = exponent

    def call(self, inputs):
        return inputs**self.exponent

    def get_config(self):
        return {**super().get_config(), "exponent": self.exponent}


class Negate(keras.layers.Layer):
    """Change the sign; not registered."""

    def call(self, inputs):
        return -inputs


X = np.arange(6.0).reshape(3, 2)
keras.Sequential([keras.Input((2,)), Power(3)]).save("power.keras")
keras.Sequential([keras.Input((2,)), Negate()]).save("negate.keras")

# %% registered: nothing to do
power = keras.saving.load_model("power.keras")
print("exponent:", power.layers[0].exponent)

# %% not registered
try:
    keras.saving.load_model("negate.keras")
except TypeError:
    print("TypeError: the class is unknown")
negate = keras.saving.load_model("negate.keras", custom_objects={"Negate": Negate})
with keras.saving.custom_object_scope({"Negate": Negate}):
    again = keras.saving.load_model("negate.keras")

# %% check
assert np.allclose(power(X), X**3), "config and code should be back"
assert np.allclose(negate(X), -X) and np.allclose(again(X), -X), "both ways should load it"

# Output:
# exponent: 3
# TypeError: the class is unknown
