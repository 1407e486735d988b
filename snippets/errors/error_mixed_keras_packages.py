"""Objects of tensorflow.python.keras do not fit into a Keras 3 model; import all from keras."""

# %% error
import keras
from tensorflow.python.keras.optimizer_v2.adam import Adam as PrivateAdam

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
try:
    model.compile(PrivateAdam(), "mse")
except ValueError as error:
    print(str(error).split(" object")[0])

# %% fix: one package for all, or a name
model.compile(keras.optimizers.Adam(learning_rate=1e-3), "mse")
print(type(model.optimizer).__module__.split(".")[0])


def package(thing):
    """From which package a layer, model or optimizer comes."""
    return type(thing).__module__


print("of the private one:", package(PrivateAdam()))

# %% check
import tensorflow as tf
from tensorflow.python.keras.layers import Dense as PrivateDense
from tensorflow.python.keras.models import Sequential as PrivateSequential

assert tf.keras.layers.Dense is keras.layers.Dense, "since TensorFlow 2.16 these two are one"
cases = [
    ("Only instances of `keras.Layer` can be added", lambda: model.add(PrivateDense(3))),
    ("must be an instance of class Layer", lambda: PrivateSequential().add(keras.layers.Dense(3))),
    (
        "Could not interpret optimizer identifier",
        lambda: model.compile(tf.compat.v1.train.AdamOptimizer(), "mse"),
    ),
]
for said, action in cases:
    try:
        action()
    except (ValueError, TypeError) as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
model.compile("adam", "mse")
assert package(model.optimizer).startswith("keras."), "a name gives the right class"

# Output:
# Could not interpret optimizer identifier: <tensorflow.python.keras.optimizer_v2.adam.Adam
# keras
# of the private one: tensorflow.python.keras.optimizer_v2.adam
