"""Batch normalisation in NumPy - training, inference, moving statistics - agrees with Keras."""

# %% formula
import numpy as np


def batch_norm(x, gamma, beta, mean, variance, training, momentum=0.99, epsilon=0.001):
    """Output and the new moving mean and variance; images have one of each per channel."""
    use_mean, use_variance = mean, variance
    if training:
        axes = tuple(range(x.ndim - 1))
        use_mean, use_variance = x.mean(axis=axes), x.var(axis=axes)
        mean = momentum * mean + (1 - momentum) * use_mean
        variance = momentum * variance + (1 - momentum) * use_variance
    return gamma * (x - use_mean) / np.sqrt(use_variance + epsilon) + beta, mean, variance


# %% moving statistics
rng = np.random.default_rng(0)
mean, variance = np.zeros(3), np.ones(3)
for step in range(1, 501):
    x = rng.normal(loc=[5, -2, 0], scale=[1, 3, 0.1], size=(32, 3))
    y, mean, variance = batch_norm(x, np.ones(3), np.zeros(3), mean, variance, training=True)
    if step in (1, 100, 500):
        print(f"true mean 5.0, moving mean after {step:3} steps: {mean[0]:.1f}")

# %% check
import keras

for shape in ((32, 3), (8, 4, 4, 3)):  # rows, images
    layer = keras.layers.BatchNormalization()
    layer.build((None, *shape[1:]))
    gamma, beta = np.array([1.0, 2.0, 0.5]), np.array([0.0, 1.0, -1.0])
    mean, variance = np.zeros(3), np.ones(3)
    layer.set_weights([gamma, beta, mean, variance])
    for step in range(50):
        x = rng.normal(loc=[5, -2, 0], scale=[1, 3, 0.1], size=shape)
        y, mean, variance = batch_norm(x, gamma, beta, mean, variance, training=True)
        assert np.allclose(layer(x, training=True), y, atol=1e-4), f"{shape} {step}: training"
        y, mean, variance = batch_norm(x, gamma, beta, mean, variance, training=False)
        assert np.allclose(layer(x, training=False), y, atol=1e-3), f"{shape} {step}: inference"
assert len(layer.weights) == 4 and len(layer.trainable_weights) == 2, "two of four train"
assert not hasattr(layer, "moving_var"), "the attribute should be moving_variance"
layer.trainable = False
assert np.allclose(layer(x, training=True), y, atol=1e-3), "frozen means inference"

# Output:
# true mean 5.0, moving mean after   1 steps: 0.0
# true mean 5.0, moving mean after 100 steps: 3.2
# true mean 5.0, moving mean after 500 steps: 5.0
