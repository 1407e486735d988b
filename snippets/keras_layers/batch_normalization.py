"""BatchNormalization uses batch statistics in training and moving averages at inference."""

# %% training
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(loc=5, scale=3, size=(256, 4)).astype("float32")
layer = keras.layers.BatchNormalization()
train = keras.ops.convert_to_numpy(layer(x, training=True))
by_hand = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 1e-3)
print("training output: mean", abs(train.mean()).round(2), "std", train.std().round(2))
assert np.allclose(train, by_hand, atol=1e-3), "batch mean and variance, epsilon 1e-3"

# %% one step moves the averages by 1 - momentum = 1 %
moving_mean = keras.ops.convert_to_numpy(layer.moving_mean)
assert np.allclose(moving_mean, 0.01 * x.mean(axis=0), atol=1e-4), "0.99 * 0 + 0.01 * mean"

# %% inference
test = keras.ops.convert_to_numpy(layer(x, training=False))
print("inference after one step: mean", test.mean().round(1))
assert abs(test.mean() - x.mean()) < 1, "the averages have hardly moved: not normalized yet"
for _ in range(600):
    layer(x, training=True)
test = keras.ops.convert_to_numpy(layer(x, training=False))
assert np.allclose(test, by_hand, atol=0.02), "after many steps they have arrived"

# %% weights
for weight in layer.weights:
    print(f"{weight.name:16} trainable: {weight.trainable}")
assert len(layer.trainable_weights) == len(layer.non_trainable_weights) == 2, "2 and 2"
assert layer.count_params() == 4 * 4, "4 numbers per channel"

# %% frozen means inference mode
layer.trainable = False
assert np.allclose(layer(x, training=True), test), "trainable=False wins over training=True"

# Output:
# training output: mean 0.0 std 1.0
# inference after one step: mean 4.6
# gamma            trainable: True
# beta             trainable: True
# moving_mean      trainable: False
# moving_variance  trainable: False
