"""Keras counts (inputs + 1) * units parameters; 11-64-4 has 768 + 260 = 1028, 4.02 KB."""

# %% formula
import keras
import numpy as np


def dense_parameters(inputs, units):
    return (inputs + 1) * units


# %% example
model = keras.Sequential(
    [
        keras.Input(shape=(11,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(4, activation="softmax"),
    ]
)
counts = [layer.count_params() for layer in model.layers]
print("per layer:", counts, "total:", model.count_params())
print(f"float32: {4 * model.count_params() / 1024:.2f} KB")

# %% 100 random sizes
rng = np.random.default_rng(0)
for inputs, units in rng.integers(1, 200, size=(100, 2)):
    layer = keras.layers.Dense(int(units))
    layer.build((None, int(inputs)))
    assert layer.count_params() == dense_parameters(inputs, units), f"{inputs} to {units}"

no_bias = keras.layers.Dense(64, use_bias=False)
no_bias.build((None, 11))

# %% check
assert counts == [dense_parameters(11, 64), dense_parameters(64, 4)] == [768, 260], "per layer"
assert model.count_params() == 1028, "in total"
assert no_bias.count_params() == 11 * 64, "without bias"

# Output:
# per layer: [768, 260] total: 1028
# float32: 4.02 KB
