"""Dense with an activation equals Dense followed by an Activation layer."""

# %% the same network twice
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(5, 3)).astype("float32")
inside = keras.Sequential([keras.Input((3,)), keras.layers.Dense(8, activation="relu")])
apart = keras.Sequential([
    keras.Input((3,)), keras.layers.Dense(8), keras.layers.Activation("relu"),
])
apart.set_weights(inside.get_weights())
print("layers:", len(inside.layers), len(apart.layers), "parameters:", apart.count_params())

# %% with batch normalization between
block = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(8, use_bias=False),
    keras.layers.BatchNormalization(),
    keras.layers.Activation("relu"),
])

# %% a function of your own
cube = keras.layers.Activation(lambda x: x**3)

# %% check
assert np.allclose(inside.predict(X, verbose=0), apart.predict(X, verbose=0)), "same output"
assert apart.layers[1].weights == [], "no weights of its own"
assert block.predict(X, verbose=0).min() >= 0, "relu comes last"
assert np.allclose(cube(X), X**3, rtol=1e-4), "any function of a tensor"

# Output:
# layers: 1 2 parameters: 32
