"""relu is max(0, x); its gradient is 0 for negative and 1 for positive inputs."""

# %% values
import keras
import numpy as np

x = np.array([-3.0, -1.0, 0.0, 2.0, 8.0], dtype="float32")
relu = keras.activations.relu
print("relu          ", np.asarray(relu(x)))
print("max_value=6   ", np.asarray(relu(x, max_value=6)))
print("leaky         ", np.asarray(relu(x, negative_slope=0.5)))
print("threshold=3   ", np.asarray(relu(x, threshold=3)))

# %% a dead unit: negative for every input, so its weights get no gradient
keras.utils.set_random_seed(0)
X = np.random.default_rng(0).random((64, 2))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="relu")])
model.layers[0].set_weights([np.array([[-1.0], [-1.0]]), np.array([-0.5])])
model.compile(optimizer="sgd", loss="mse")
model.fit(X, X.sum(axis=1), epochs=5, verbose=0)
print("dead unit's weights after training:", model.layers[0].get_weights()[0].ravel())

# %% slope against automatic differentiation
import tensorflow as tf

t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    y = relu(t)
slope = np.where(t > 0, 1, 0)

# %% plot
import matplotlib.pyplot as plt

grid = np.linspace(-4, 8, 200).astype("float32")
plt.plot(grid, relu(grid), label="relu")
plt.plot(grid, relu(grid, max_value=6), "--", label="relu6")
plt.xlabel("x")
plt.ylabel("activation")
plt.legend()
plt.show()

# %% check
assert np.array_equal(relu(x), np.maximum(x, 0)), "max(0, x)"
assert np.array_equal(relu(x, max_value=6), keras.activations.relu6(x)), "relu6"
assert np.array_equal(keras.layers.ReLU()(x), relu(x)), "the layer does the same"
assert model.predict(X, verbose=0).max() == 0, "outputs 0 for every input"
assert np.array_equal(model.layers[0].get_weights()[0], [[-1], [-1]]), "and never learns"
assert np.allclose(tape.gradient(y, t), slope, atol=1e-6), "1 above zero, 0 below"

# Output:
# relu           [0. 0. 0. 2. 8.]
# max_value=6    [0. 0. 0. 2. 6.]
# leaky          [-1.5 -0.5  0.   2.   8. ]
# threshold=3    [0. 0. 0. 0. 8.]
# dead unit's weights after training: [-1. -1.]
