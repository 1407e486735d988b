"""Batch normalization brings two non-trainable weights per unit; freezing a layer adds its own."""

# %% model
import keras
import numpy as np


def count(weights):
    return int(sum(np.prod(w.shape) for w in weights))


model = keras.Sequential([
    keras.Input(shape=(10,)),
    keras.layers.Dense(8),
    keras.layers.BatchNormalization(),
    keras.layers.Dense(1),
])
before = count(model.trainable_weights), count(model.non_trainable_weights)
print("trainable, non-trainable:", before)

# %% freeze the first layer
model.layers[0].trainable = False
after = count(model.trainable_weights), count(model.non_trainable_weights)
print("first layer frozen:      ", after)

# %% check
assert before == (88 + 16 + 9, 16), "gamma and beta train, the moving statistics do not"
assert after == (25, 88 + 16), "its 88 weights changed sides"
assert sum(before) == sum(after) == model.count_params(), "the total should stay"
layer = model.layers[1]
model.compile(optimizer="sgd", loss="mse")
moving = layer.moving_mean.numpy()
x = np.random.default_rng(0).normal(size=(64, 10))
model.fit(x, x[:, 0], verbose=0)
assert not np.array_equal(moving, layer.moving_mean.numpy()), "moving statistics change in fit"

# Output:
# trainable, non-trainable: (113, 16)
# first layer frozen:       (25, 104)
