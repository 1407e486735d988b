"""tf.saved_model.save keeps functions and variables in a folder; Keras does not load it back."""

# %% save a module
import tensorflow as tf


class Line(tf.Module):
    """y = a x + b with trainable a and b."""

    def __init__(self):
        super().__init__()
        self.a, self.b = tf.Variable(2.0), tf.Variable(1.0)

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, x):
        return self.a * x + self.b


tf.saved_model.save(Line(), "line")

# %% load
loaded = tf.saved_model.load("line")  # keep it in a variable
print("2 * 3 + 1 =", float(loaded(tf.constant([3.0]))[0]))

# %% check
from pathlib import Path

import keras

assert float(loaded(tf.constant([3.0]))[0]) == 7.0, "the function should be back"
names = {path.name for path in Path("line").iterdir()}
assert {"saved_model.pb", "variables"} <= names, "the folder should hold graph and weights"
assert not hasattr(loaded, "predict") and not hasattr(loaded, "fit"), "it is no Keras model"
try:
    keras.saving.load_model("line")
except ValueError as error:
    assert "File format not supported" in str(error), str(error)
else:
    raise AssertionError("load_model should not read the folder")


class Untraced(tf.Module):
    def __call__(self, x):
        return 2 * x


tf.saved_model.save(Untraced(), "untraced")
assert not callable(tf.saved_model.load("untraced")), "without tf.function it is not saved"

# Output:
# 2 * 3 + 1 = 7.0
