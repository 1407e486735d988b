"""keras.Input as first item builds the same network as input_shape, without the warning."""

# %% error: a warning
import warnings

import keras

with warnings.catch_warnings(record=True) as old_style:
    warnings.simplefilter("always")
    old = keras.Sequential([keras.layers.Dense(64, activation="relu", input_shape=(11,))])
print("UserWarning:", str(old_style[0].message)[:63])

# %% fix
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    new = keras.Sequential([keras.Input(shape=(11,)), keras.layers.Dense(64, activation="relu")])
print("warnings:", len(caught), "parameters:", new.count_params())

# %% error: a shape is a tuple
try:
    keras.Input(shape=11)
except (ValueError, TypeError) as error:
    print(type(error).__name__ + ":", str(error)[:28])

# %% check
assert "prefer using an `Input(shape)`" in str(old_style[0].message), "Keras 3 warns"
assert not caught, "no warning"
assert new.count_params() == old.count_params() == 768, "the same network"

# Output:
# UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer. W
# warnings: 0 parameters: 768
# ValueError: Cannot convert '11' to a sha
