"""Keras counts (inputs + 1) * units parameters; 11-64-4 has 768 + 260 = 1028, 4.02 KB."""


# %% formula
def dense_parameters(*sizes):
    """Weights and biases of a chain of dense layers, for example 784, 100, 10."""
    return sum((inputs + 1) * units for inputs, units in zip(sizes[:-1], sizes[1:], strict=True))


for sizes in [(11, 64), (11, 64, 4), (784, 100, 10)]:
    count = dense_parameters(*sizes)
    print(f"{sizes}: {count:,} parameters, {4 * count / 1024:.2f} KB in float32")

# %% in Keras
import keras

model = keras.Sequential(
    [
        keras.Input(shape=(11,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(4, activation="softmax"),
    ]
)
counts = [layer.count_params() for layer in model.layers]
print("per layer:", counts, "total:", model.count_params())

# %% check
import numpy as np

rng = np.random.default_rng(0)
for inputs, units in rng.integers(1, 200, size=(100, 2)).tolist():
    layer = keras.layers.Dense(units)
    layer.build((None, 7, inputs))  # a further axis adds no weights
    assert layer.count_params() == dense_parameters(inputs, units), f"{inputs} to {units}"
assert counts == [768, 260] and model.count_params() == dense_parameters(11, 64, 4), "11-64-4"
no_bias = keras.layers.Dense(64, use_bias=False)
no_bias.build((None, 11))
assert no_bias.count_params() == 11 * 64, "without bias there should be no 1"
optimizer = keras.optimizers.Adam()
optimizer.build(model.trainable_variables)
values = sum(int(np.prod(v.shape)) for v in optimizer.variables)
assert values == 2 * model.count_params() + 2, "Adam: two per parameter, the rate and a counter"

# Output:
# (11, 64): 768 parameters, 3.00 KB in float32
# (11, 64, 4): 1,028 parameters, 4.02 KB in float32
# (784, 100, 10): 79,510 parameters, 310.59 KB in float32
# per layer: [768, 260] total: 1028
