"""A custom layer is found again through custom_objects, given that get_config is complete."""

# %% data: a model with a custom layer
import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return inputs * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = keras.Sequential([keras.Input((3,)), Scale(2.0)])
model.save("scale.keras")

# %% error: another session does not know the class
path = "scale.keras"
saved = Scale
Scale = None
try:
    keras.saving.load_model(path)
except (TypeError, ValueError) as error:
    place = str(error).find("Could not locate class")
    print(type(error).__name__ + ": ...", str(error)[place:][:30])

# %% fix
Scale = saved
loaded = keras.saving.load_model(path, custom_objects={"Scale": Scale})
X = np.ones((2, 3))
print("factor:", loaded.layers[0].factor)

# %% check
import logging

logging.getLogger("absl").setLevel("ERROR")  # h5 warns that it is old
model.save("scale.h5")
Scale = None
try:
    keras.saving.load_model("scale.h5")
except ValueError as error:
    said = "Unknown layer: 'Scale'. Please ensure you are using a `keras.utils."
    assert said in str(error), str(error)
    assert " and that this object is included in the scope." in str(error), str(error)
else:
    raise AssertionError("it should raise ValueError")
assert np.allclose(loaded.predict(X, verbose=0), 2 * X), "factor came back through get_config"

# Output:
# TypeError: ... Could not locate class 'Scale'
# factor: 2.0
