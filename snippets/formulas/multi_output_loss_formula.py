"""Keras' total loss is the weighted sum of the output losses, and so is its gradient."""

# %% model
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
inputs = keras.Input((4,))
trunk = keras.layers.Dense(6, activation="relu")(inputs)
a = keras.layers.Dense(1, name="a")(trunk)
b = keras.layers.Dense(1, activation="sigmoid", name="b")(trunk)
model = keras.Model(inputs, [a, b])
w_a, w_b = 2.0, 0.3
losses = [keras.losses.MeanSquaredError(), keras.losses.BinaryCrossentropy()]
model.compile(optimizer="sgd", loss=losses, loss_weights=[w_a, w_b])

# %% total loss over 100 batches
for trial in range(100):
    X = rng.normal(size=(16, 4))
    y_a, y_b = rng.normal(size=(16, 1)), rng.integers(0, 2, size=(16, 1)).astype("float32")
    out_a, out_b = model(X)
    expected = w_a * losses[0](y_a, out_a) + w_b * losses[1](y_b, out_b)
    total = model.compute_loss(X, [y_a, y_b], [out_a, out_b])
    assert np.isclose(float(total), float(expected), rtol=1e-5), f"trial {trial}"
print(f"total = {w_a} * MSE + {w_b} * cross-entropy")

# %% gradient
with tf.GradientTape(persistent=True) as tape:
    out_a, out_b = model(X)
    loss_a, loss_b = losses[0](y_a, out_a), losses[1](y_b, out_b)
    total = w_a * loss_a + w_b * loss_b
kernel = model.layers[1].kernel
combined = w_a * tape.gradient(loss_a, kernel) + w_b * tape.gradient(loss_b, kernel)
print("gradient of the shared kernel:", combined.shape)

# %% check
assert np.allclose(tape.gradient(total, kernel), combined, atol=1e-6), "gradients add up"

# Output:
# total = 2.0 * MSE + 0.3 * cross-entropy
# gradient of the shared kernel: (4, 6)
