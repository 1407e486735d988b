"""Dense computes activation(x @ kernel + bias) with (inputs + 1) * units parameters."""

# %% by hand
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(5, 11)).astype("float32")
layer = keras.layers.Dense(64, activation="relu")
output = keras.ops.convert_to_numpy(layer(X))
kernel, bias = layer.get_weights()
print("kernel", kernel.shape, "bias", bias.shape, "parameters", layer.count_params())

# %% 11-64-4 network
model = keras.Sequential([keras.Input((11,)), layer, keras.layers.Dense(4, activation="softmax")])
print("11-64-4 network:", [item.count_params() for item in model.layers], model.count_params())

# %% no activation means linear
linear = keras.layers.Dense(1)

# %% more axes: the last one is replaced
sequence = keras.layers.Dense(3)(np.zeros((2, 20, 8)))
print("on (2, 20, 8):", tuple(sequence.shape))

# %% check
assert np.allclose(output, np.maximum(X @ kernel + bias, 0), atol=1e-5), "relu(x @ kernel + bias)"
assert layer.count_params() == (11 + 1) * 64 == 768, "(inputs + 1) * units"
assert model.count_params() == 768 + 260 == 1028, "1,028 in all"
assert linear.activation is keras.activations.linear, "None is the identity"
assert np.allclose(linear(2 * X), 2 * linear(X), atol=1e-4), "zero bias, so doubling doubles"
assert sequence.shape == (2, 20, 3), "Dense acts on the last axis"

# Output:
# kernel (11, 64) bias (64,) parameters 768
# 11-64-4 network: [768, 260] 1028
# on (2, 20, 8): (2, 20, 3)
