"""Counting inputs times units plus units for each layer gives what Keras and scikit-learn hold."""

# %% by hand
import numpy as np

sizes = [10, 64, 32, 3]  # features, hidden units, classes
by_hand = [n * m + m for n, m in zip(sizes[:-1], sizes[1:], strict=True)]
print("per layer:", by_hand, "sum:", sum(by_hand))

# %% Keras
import keras

model = keras.Sequential([
    keras.Input(shape=(10,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
print("Keras:", model.count_params(), "kernels", [tuple(w.shape) for w in model.weights[::2]])

# %% shapes of one layer: (P, N) @ (N, M) + (M,) = (P, M)
X = np.random.default_rng(0).normal(size=(5, 10))
W, b = model.layers[0].get_weights()
print(X.shape, "@", W.shape, "+", b.shape, "=", (X @ W + b).shape)

# %% FLOPs of one row
import tensorflow as tf


def flops(model):
    row = tf.TensorSpec((1, *model.input_shape[1:]))
    graph = tf.function(model).get_concrete_function(row).graph
    builder = tf.compat.v1.profiler.ProfileOptionBuilder
    options = builder(builder.float_operation()).with_empty_output().build()
    return tf.compat.v1.profiler.profile(graph, options=options).total_float_ops


print("FLOPs:", flops(model))

# %% check
assert model.count_params() == sum(by_hand), "Keras should count the same"
macs = sum(n * m for n, m in zip(sizes[:-1], sizes[1:], strict=True))
assert 2 * macs < flops(model) < 2 * macs + 150, "two per weight, and the biases"
for layer, shape, expected in (
    (keras.layers.Conv2D(6, 3), (None, 8, 8, 4), 3 * 3 * 4 * 6 + 6),
    (keras.layers.Embedding(100, 8), (None,), 100 * 8),
    (keras.layers.BatchNormalization(), (None, 5), 4 * 5),
):
    layer.build(shape)
    assert layer.count_params() == expected, f"{layer.name}: should have {expected} parameters"
assert keras.Sequential([keras.layers.Dense(3)]).weights == [], "no weights without an input"
assert (X @ W + b).shape == (5, 64), "the rows stay, features become units"

# Output:
# per layer: [704, 2080, 99] sum: 2883
# Keras: 2883 kernels [(10, 64), (64, 32), (32, 3)]
# (5, 10) @ (10, 64) + (64,) = (5, 64)
# FLOPs: 5682
