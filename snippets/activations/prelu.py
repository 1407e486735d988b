"""PReLU learns its negative slope, one per unit, or per channel with shared_axes."""

# %% starts as ReLU
import keras
import numpy as np

x = np.array([[-2.0, -1.0, 3.0]], dtype="float32")
layer = keras.layers.PReLU()
assert np.array_equal(layer(x), [[0, 0, 3]]), "slopes start at 0"
print("slopes:", layer.get_weights()[0].shape)

# %% parameters after a convolution
maps = np.zeros((1, 26, 26, 32))
per_pixel, per_channel = keras.layers.PReLU(), keras.layers.PReLU(shared_axes=[1, 2])
per_pixel(maps), per_channel(maps)
print(per_pixel.count_params(), "slopes, with shared_axes", per_channel.count_params())
assert per_pixel.count_params() == 26 * 26 * 32 and per_channel.count_params() == 32, "shared"

# %% learn the slope of y = x for x > 0, 0.5 x below
keras.utils.set_random_seed(0)
X = np.random.default_rng(0).uniform(-1, 1, (512, 1))
y = np.where(X < 0, 0.5 * X, X)
model = keras.Sequential([keras.Input((1,)), keras.layers.PReLU()])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
model.fit(X, y, epochs=10, verbose=0)
slope = float(model.layers[0].get_weights()[0][0])
print(f"learned slope {slope:.1f}")
assert abs(slope - 0.5) < 0.05, "the slope of the data"

# %% slopes against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200)[:, None].astype("float32"))
alpha = model.layers[0].trainable_weights[0]
with tf.GradientTape(persistent=True) as tape:
    tape.watch(t)
    y = model.layers[0](t)
by_input = np.where(t > 0, 1, slope)
by_alpha = np.minimum(t, 0).sum()
assert np.allclose(tape.gradient(y, t), by_input, atol=1e-6), "1 above zero, alpha below"
gradient = tape.gradient(y, alpha.value)
assert np.allclose(gradient, by_alpha, rtol=1e-4), "by alpha: the sum of negative inputs"

# Output:
# slopes: (3,)
# 21632 slopes, with shared_axes 32
# learned slope 0.5
