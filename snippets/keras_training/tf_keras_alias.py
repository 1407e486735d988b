"""tf.keras and the keras package are the same classes."""

# %% new code
import keras

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
print("Keras", keras.__version__.split(".")[0])

# %% old import lines still work, and both may be mixed
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

mixed = Sequential([keras.Input((3,)), Dense(1), keras.layers.Dense(2)])

# %% check
import tensorflow as tf

assert isinstance(mixed, keras.Sequential), "both spellings may be mixed"
assert keras.__version__.startswith("3."), "this is Keras 3"
for name, (from_tf, from_keras) in {
    "Dense": (tf.keras.layers.Dense, keras.layers.Dense),
    "Model": (tf.keras.Model, keras.Model),
    "Adam": (tf.optimizers.Adam, keras.optimizers.Adam),
    "AUC": (tf.metrics.AUC, keras.metrics.AUC),
    "MeanSquaredError": (tf.losses.MeanSquaredError, keras.losses.MeanSquaredError),
}.items():
    assert from_tf is from_keras, f"{name} should be one class"
for gone in (lambda: tf.contrib, lambda: tf.Session, lambda: tf.keras.experimental):
    try:
        gone()
    except AttributeError:
        continue
    raise AssertionError("contrib, Session and experimental should be gone")

# Output:
# Keras 3
