"""keras.config tells the backend and float type; keras.backend holds settings only."""

# %% which backend
import os

import keras

name = keras.config.backend()
print("one of the three:", name in ("tensorflow", "jax", "torch"))
print("float type:", keras.config.floatx(), "- epsilon:", keras.config.epsilon())

# %% setting it after the import does nothing
os.environ["KERAS_BACKEND"] = "torch" if name != "torch" else "jax"
os.environ["KERAS_BACKEND"] = name

# %% code for every backend
total = keras.ops.sum(keras.ops.ones((2, 3)))
print("a sum on any backend:", float(total))
old = ["exp", "mean", "function", "get_session"]
print("gone from keras.backend:", [f for f in old if not hasattr(keras.backend, f)])

# %% check
assert name == os.environ.get("KERAS_BACKEND", name), "the variable decides, set before the import"
assert keras.config.floatx() == "float32", "single precision is the default"
assert keras.config.backend() == name, "too late"
assert float(total) == 6.0, "keras.ops hides the backend"
assert not any(hasattr(keras.backend, f) for f in old), "the old functions are gone"

# Output:
# one of the three: True
# float type: float32 - epsilon: 1e-07
# a sum on any backend: 6.0
# gone from keras.backend: ['exp', 'mean', 'function', 'get_session']
