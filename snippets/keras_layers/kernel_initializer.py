"""Dense starts from glorot_uniform kernels and zero biases unless told otherwise."""

# %% defaults
import keras
import numpy as np

layer = keras.layers.Dense(64)
print(type(layer.kernel_initializer).__name__, type(layer.bias_initializer).__name__)
layer.build((None, 11))
kernel, bias = layer.get_weights()

# %% string and object
relu_layer = keras.layers.Dense(64, activation="relu", kernel_initializer="he_normal")
seeded = keras.layers.Dense(64, kernel_initializer=keras.initializers.HeNormal(seed=1))
print(type(relu_layer.kernel_initializer).__name__, seeded.kernel_initializer.seed)

# %% a misspelt name
try:
    keras.layers.Dense(64, kernel_initializer="gloro_uniform")
except ValueError as error:
    print("ValueError:", error)

# %% the same seed gives the same model
weights = []
for _ in range(2):
    keras.utils.set_random_seed(0)
    weights.append(keras.Sequential([keras.Input((11,)), keras.layers.Dense(4)]).get_weights()[0])

# %% check
assert abs(kernel).max() <= np.sqrt(6 / (11 + 64)), "glorot limit"
assert not bias.any(), "zero bias"
assert np.array_equal(*weights), "set_random_seed fixes the initial weights"

# Output:
# GlorotUniform Zeros
# HeNormal 1
# ValueError: Could not interpret initializer identifier: gloro_uniform
