"""tf.saved_model.save keeps functions and variables in a folder; Keras does not load it back."""

# %% save a module
import keras
import tensorflow as tf


class Line(tf.Module):
    """y = a x + b with trainable a and b."""

    def __init__(self):
        super().__init__()
        self.a, self.b = tf.Variable(2.0), tf.Variable(1.0)

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, x):
        return self.a * x + self.b


line = Line()
tf.saved_model.save(line, "line")

# %% what is there
from pathlib import Path

names = sorted(path.name for path in Path("line").iterdir())
print(names)

# %% load
loaded = tf.saved_model.load("line")
print("2 * 3 + 1 =", float(loaded(tf.constant([3.0]))[0]))
try:
    keras.saving.load_model("line")
except ValueError as error:
    print("ValueError:", str(error).split(": ")[0])

# %% check
assert "saved_model.pb" in names and "variables" in names, "graph and weights"
assert float(loaded(tf.constant([3.0]))[0]) == 7.0, "the function should be back"

# Output:
# ['assets', 'fingerprint.pb', 'saved_model.pb', 'variables']
# 2 * 3 + 1 = 7.0
# ValueError: File format not supported
