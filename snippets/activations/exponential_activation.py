"""exponential is exp(x): always positive, and infinite in float32 above 88.7."""

# %% values
import keras
import numpy as np

x = np.array([-2.0, 0.0, 1.0, 100.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.exponential(x))
print(y.round(3))
assert np.allclose(y[:3], np.exp(x[:3])), "exp"
assert np.isinf(y[3]), "overflow"

# %% Poisson regression
keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, (1000, 1))
counts = rng.poisson(np.exp(1 + X[:, 0]))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, activation="exponential")])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="poisson")
model.fit(X, counts, epochs=10, verbose=0)
kernel, bias = model.layers[0].get_weights()
print(f"slope {kernel[0, 0]:.0f}, intercept {bias[0]:.0f}")

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = keras.activations.exponential(t)
slope = np.exp(t)

# %% check
assert abs(kernel[0, 0] - 1) < 0.2 and abs(bias[0] - 1) < 0.2, "the rates of the data"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "exp is its own slope"

# Output:
# [0.135 1.    2.718   inf]
# slope 1, intercept 1
