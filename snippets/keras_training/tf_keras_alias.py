"""tf.keras and the keras package are the same classes."""

# %% identity
import keras
import tensorflow as tf

pairs = {
    "Dense": (tf.keras.layers.Dense, keras.layers.Dense),
    "Model": (tf.keras.Model, keras.Model),
    "Adam": (tf.optimizers.Adam, keras.optimizers.Adam),
    "AUC": (tf.metrics.AUC, keras.metrics.AUC),
    "MeanSquaredError": (tf.losses.MeanSquaredError, keras.losses.MeanSquaredError),
}
for name, (from_tf, from_keras) in pairs.items():
    print(f"{name:17} same class: {from_tf is from_keras}")
    assert from_tf is from_keras, f"{name} should be one class"

# %% old import lines still work
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

model = Sequential([keras.Input((3,)), Dense(1)])
print("Keras", keras.__version__.split(".")[0])

# %% check
assert isinstance(model, keras.Sequential), "both spellings may be mixed"
assert keras.__version__.startswith("3."), "this is Keras 3"

# Output:
# Dense             same class: True
# Model             same class: True
# Adam              same class: True
# AUC               same class: True
# MeanSquaredError  same class: True
# Keras 3
