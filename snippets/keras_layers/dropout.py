"""Dropout zeroes a share of the inputs in training, scales the rest, and is off at inference."""

# %% training
import keras
import numpy as np

layer = keras.layers.Dropout(0.3, seed=0)
x = np.ones((1000, 10), dtype="float32")
train = keras.ops.convert_to_numpy(layer(x, training=True))
print("dropped:", (train == 0).mean().round(1), "survivors:", train.max().round(4))

# %% in a model: predict is without dropout, model(x, training=True) with it
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((10,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(1),
])

# %% Monte Carlo dropout: many passes with training=True
passes = np.stack([model(x[:1], training=True) for _ in range(200)])
print("Monte Carlo spread above 0:", bool(passes.std() > 0))

# %% check
assert np.isclose(train.max(), 1 / 0.7), "survivors are multiplied by 1 / (1 - rate)"
assert 0.27 < (train == 0).mean() < 0.33, "about 30 % are zero"
assert abs(train.mean() - 1) < 0.05, "the expected value stays"
assert np.array_equal(layer(x, training=False), x), "identity at inference"
assert layer.count_params() == 0, "no weights"
assert np.array_equal(model.predict(x, verbose=0), model.predict(x, verbose=0)), "repeatable"
assert passes.std() > 0, "every pass drops other units"

# Output:
# dropped: 0.3 survivors: 1.4286
# Monte Carlo spread above 0: True
