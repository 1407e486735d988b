"""Twice the side means four times the activations: an estimate of memory per batch."""

# %% estimate
import keras
import numpy as np


def training_memory(model, batch_size):
    """Lower bound in bytes, float32: weights, gradients, two Adam slots, and activations."""
    numbers = 0
    for layer in model.layers:
        for output in keras.tree.flatten(layer.output):
            numbers += int(np.prod(output.shape[1:]))
    return 4 * 4 * model.count_params() + 4 * batch_size * numbers


def make_model(size):
    inputs = keras.Input((size, size, 3))
    x = keras.layers.Rescaling(1 / 255)(inputs)
    for filters in (32, 64, 128):
        x = keras.layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))


for size in (128, 256):
    for batch_size in (16, 64):
        gigabytes = training_memory(make_model(size), batch_size) / 1e9
        print(f"{size} pixels, batch of {batch_size}: at least {gigabytes:.2f} GB")

# %% check
small, large = make_model(64), make_model(128)
assert small.count_params() == large.count_params(), "pooling keeps the weights independent"
weights = 16 * small.count_params()
ratio = (training_memory(large, 8) - weights) / (training_memory(small, 8) - weights)
assert abs(ratio - 4) < 0.01, "twice the side, four times the activations"
double = (training_memory(small, 16) - weights) / (training_memory(small, 8) - weights)
assert abs(double - 2) < 1e-9, "and twice the batch, twice"
flat = [keras.Sequential([keras.Input((s, s, 8)), keras.layers.Flatten(), keras.layers.Dense(10)])
        for s in (16, 32)]
assert flat[1].count_params() > 3.9 * flat[0].count_params(), "Flatten grows with the size"

# Output:
# 128 pixels, batch of 16: at least 0.08 GB
# 128 pixels, batch of 64: at least 0.32 GB
# 256 pixels, batch of 16: at least 0.32 GB
# 256 pixels, batch of 64: at least 1.28 GB
