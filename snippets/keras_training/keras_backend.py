"""keras.config tells the backend and float type; keras.backend holds settings only."""

# %% choose, before the first import of keras
import os

os.environ.setdefault("KERAS_BACKEND", "tensorflow")  # or "jax", "torch"
import keras

# %% which one runs
print("backend:", keras.config.backend())
print("float type:", keras.config.floatx(), "- epsilon:", keras.config.epsilon())

# %% code for every backend
total = keras.ops.sum(keras.ops.ones((2, 3)))
print("a sum on any backend:", float(total))

# %% check
name = keras.config.backend()
assert name == os.environ["KERAS_BACKEND"], "the variable decides, set before the import"
os.environ["KERAS_BACKEND"] = "torch" if name != "torch" else "jax"
assert keras.config.backend() == name, "after the import the variable should do nothing"
os.environ["KERAS_BACKEND"] = name
assert float(total) == 6.0, "keras.ops should hide the backend"
old = ["exp", "mean", "function", "get_session"]
assert not any(hasattr(keras.backend, f) for f in old), "the old functions are gone"
assert keras.backend.epsilon() == keras.config.epsilon() == 1e-7, "the settings are still there"
keras.config.set_floatx("float64")
assert keras.layers.Dense(1).compute_dtype == "float64", "set_floatx holds for new layers"
keras.config.set_floatx("float32")

# Output:
# backend: tensorflow
# float type: float32 - epsilon: 1e-07
# a sum on any backend: 6.0
