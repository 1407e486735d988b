"""LayerNormalization gives every row mean 0 and variance 1, in training and at inference."""

# %% by hand
import keras
import numpy as np

x = np.random.default_rng(0).normal(5, 3, (4, 64)).astype("float32")
layer = keras.layers.LayerNormalization()
output = np.asarray(layer(x))
by_hand = (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 1e-3)
print("row means near 0:", bool(abs(output.mean(axis=1)).max() < 1e-3))

# %% no difference between training and inference, nor with other rows
print("parameters:", layer.count_params())

# %% check
assert np.allclose(output, by_hand, atol=1e-3), "mean and variance of each row"
assert np.allclose(layer(x, training=True), output), "same in training"
assert np.allclose(layer(x[:1]), output[:1], atol=1e-5), "a row on its own gives the same"
assert layer.count_params() == 2 * 64, "gamma and beta, all trainable"

# Output:
# row means near 0: True
# parameters: 128
