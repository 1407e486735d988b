"""Keras' total loss is the weighted sum of the output losses, and so is its gradient."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4))
y_a, y_b = 10 * X.sum(axis=1), (X[:, 0] > 0).astype(int)

# %% model
import keras

keras.utils.set_random_seed(0)
inputs = keras.Input(X.shape[1:])
trunk = keras.layers.Dense(6, activation="relu")(inputs)
a = keras.layers.Dense(1, name="a")(trunk)
b = keras.layers.Dense(1, activation="sigmoid", name="b")(trunk)
model = keras.Model(inputs, {"a": a, "b": b})
weights = {"a": 0.01, "b": 1.0}
losses = {"a": "mse", "b": "binary_crossentropy"}
model.compile(optimizer="sgd", loss=losses, loss_weights=weights)

# %% total loss
options = dict(batch_size=len(X), return_dict=True, verbose=0)
result = model.evaluate(X, {"a": y_a, "b": y_b}, **options)
total = sum(weights[name] * result[f"{name}_loss"] for name in weights)
print(f"a {result['a_loss']:.3f}, b {result['b_loss']:.3f}, total {result['loss']:.3f}")

# %% check
import tensorflow as tf

assert np.isclose(result["loss"], total, rtol=1e-4), "total = weighted sum of the outputs' losses"
y = {"a": y_a[:, None].astype("float32"), "b": y_b[:, None].astype("float32")}
with tf.GradientTape(persistent=True) as tape:
    out = model(X)
    loss_a = keras.losses.MeanSquaredError()(y["a"], out["a"])
    loss_b = keras.losses.BinaryCrossentropy()(y["b"], out["b"])
    total = model.compute_loss(X, y, out)
assert np.isclose(result["a_loss"], loss_a, rtol=1e-4), "the printed loss should be unweighted"
kernel = model.layers[1].kernel
parts = [tape.gradient(loss, kernel) for loss in (loss_a, loss_b)]
combined = 0.01 * parts[0] + 1.0 * parts[1]
assert np.allclose(tape.gradient(total, kernel), combined, atol=1e-5), "gradients should add up"
assert np.linalg.norm(parts[0]) > 10 * np.linalg.norm(parts[1]), "unweighted, a should dominate"

# Output:
# a 506.553, b 0.762, total 5.828
