"""Keras penalties are lambda * sum |w| and lambda * sum w^2, and the total loss contains them."""

# %% formulas
import keras
import numpy as np

rng = np.random.default_rng(0)
for trial in range(100):
    w, strength = rng.normal(size=(4, 3)).astype("float32"), rng.uniform(1e-4, 0.1)
    l1, l2 = strength * np.abs(w).sum(), strength * (w**2).sum()
    assert np.isclose(float(keras.regularizers.L1(strength)(w)), l1, rtol=1e-4), "L1"
    assert np.isclose(float(keras.regularizers.L2(strength)(w)), l2, rtol=1e-4), "L2"
    both = keras.regularizers.L1L2(l1=strength, l2=strength)(w)
    assert np.isclose(float(both), l1 + l2, rtol=1e-4), "L1L2 is the sum"

# %% total loss
penalty = keras.regularizers.L2(0.01)
model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(8, activation="relu", kernel_regularizer=penalty),
        keras.layers.Dense(1, kernel_regularizer=penalty),
    ]
)
model.compile(optimizer="sgd", loss="mse", metrics=["mse"])
X, y = rng.normal(size=(64, 4)), rng.normal(size=(64, 1))
result = model.evaluate(X, y, batch_size=64, return_dict=True, verbose=0)
by_hand = sum(0.01 * float((layer.kernel.numpy() ** 2).sum()) for layer in model.layers)
print("penalties:", len(model.losses), "one per regularised kernel")

# %% gradients
import tensorflow as tf

variable = tf.Variable(w)
with tf.GradientTape(persistent=True) as tape:
    l1, l2 = keras.regularizers.L1(0.1)(variable), keras.regularizers.L2(0.1)(variable)
print("default strength:", round(float(keras.regularizers.L2().l2), 4))

# %% check
assert np.isclose(sum(float(p) for p in model.losses), by_hand, rtol=1e-5), "model.losses"
assert np.isclose(result["loss"], result["mse"] + by_hand, rtol=1e-4), "loss = data + penalty"
assert np.allclose(tape.gradient(l1, variable), 0.1 * np.sign(w)), "lambda sign(w)"
assert np.allclose(tape.gradient(l2, variable), 0.2 * w), "2 lambda w"

# Output:
# penalties: 2 one per regularised kernel
# default strength: 0.01
