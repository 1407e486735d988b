"""Batch normalisation in NumPy - training, inference, moving statistics - agrees with Keras."""

# %% formula
import keras
import numpy as np


def normalize(x, mean, variance, gamma, beta, epsilon=0.001):
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta


# %% check over 100 batches
rng = np.random.default_rng(0)
layer = keras.layers.BatchNormalization()
layer.build((None, 3))
gamma, beta = np.array([1.0, 2.0, 0.5]), np.array([0.0, 1.0, -1.0])
layer.set_weights([gamma, beta, np.zeros(3), np.ones(3)])
moving_mean, moving_variance, momentum = np.zeros(3), np.ones(3), 0.99
for step in range(100):
    x = rng.normal(loc=[5, -2, 0], scale=[1, 3, 0.1], size=(32, 3))
    mean, variance = x.mean(axis=0), x.var(axis=0)
    expected = normalize(x, mean, variance, gamma, beta)
    assert np.allclose(layer(x, training=True), expected, atol=1e-4), f"step {step}: training"
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    expected = normalize(x, moving_mean, moving_variance, gamma, beta)
    assert np.allclose(layer(x, training=False), expected, atol=1e-3), f"step {step}: inference"

print("true mean 5.0, moving mean after 100 steps:", moving_mean[0].round(1))
print("weights:", [w.name for w in layer.weights], "trainable:", len(layer.trainable_weights))

# %% images: one mean per channel
image = rng.normal(size=(8, 4, 4, 2))
y = np.array(keras.layers.BatchNormalization()(image, training=True))

# %% check
assert np.allclose(layer.moving_mean, moving_mean, atol=1e-4), "moving mean"
assert np.allclose(layer.moving_variance, moving_variance, atol=1e-4), "moving variance"
assert np.allclose(y.mean(axis=(0, 1, 2)), 0, atol=1e-5), "mean 0 in each channel"

# Output:
# true mean 5.0, moving mean after 100 steps: 3.2
# weights: ['gamma', 'beta', 'moving_mean', 'moving_variance'] trainable: 2
