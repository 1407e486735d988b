"""set_weights restores earlier weights exactly, and leaves the optimizer's state as it is."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(128, 3))
y = X @ [1.0, -2.0, 0.5] + 4

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
initial = model.get_weights()
model.fit(X, y, epochs=50, verbose=0)
kernel, bias = model.layers[0].get_weights()
print("kernel", kernel.ravel().round(1), "bias", bias.round(1))

# %% reset
model.set_weights(initial)
print("optimizer steps after the reset:", int(model.optimizer.iterations.numpy()))

# %% own kernel: a horizontal edge detector
conv = keras.layers.Conv2D(1, 3, use_bias=False)
conv.build((None, None, None, 1))
sobel = np.array([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], dtype="float32")
conv.set_weights([sobel.reshape(3, 3, 1, 1)])
image = np.zeros((1, 6, 6, 1), dtype="float32")
image[:, 3:] = 1
print(np.asarray(conv(image))[0, :, 0, 0].astype(int))

# %% check
assert np.allclose(kernel.ravel(), [1, -2, 0.5], atol=0.1), "recovers the coefficients"
assert all(np.array_equal(a, b) for a, b in zip(initial, model.get_weights())), "as at the start"
assert int(model.optimizer.iterations.numpy()) == 50 * 4, "the optimizer still remembers"
assert np.asarray(conv(image)).max() == 4, "it answers at the edge"

# Output:
# kernel [ 1.  -2.   0.5] bias [4.]
# optimizer steps after the reset: 200
# [0 4 4 0]
