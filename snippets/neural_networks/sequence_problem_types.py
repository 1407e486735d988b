"""return_sequences decides between one output and one output a step."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(2, 5, 3)).astype("float32")  # batch, timesteps, features

# %% shapes
many_to_one = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(4), keras.layers.Dense(1)])
many_to_many = keras.Sequential(
    [keras.Input((5, 3)), keras.layers.LSTM(4, return_sequences=True), keras.layers.Dense(1)]
)
one_to_many = keras.Sequential(
    [keras.Input((3,)), keras.layers.RepeatVector(5), keras.layers.LSTM(4, return_sequences=True)]
)
print("many to one ", many_to_one(x).shape)
print("many to many", many_to_many(x).shape)
print("one to many ", one_to_many(x[:, 0]).shape)

# %% a single step has no memory: the order of samples does not matter
single = keras.layers.LSTM(4)
steps = x[0][:, None, :]  # 5 samples of one step
forward, backward = np.array(single(steps)), np.array(single(steps[::-1]))[::-1]
print("one step a sample: order does not matter")

# %% check
assert many_to_one(x).shape == (2, 1), "one output a sequence"
assert many_to_many(x).shape == (2, 5, 1), "one output a step"
assert one_to_many(x[:, 0]).shape == (2, 5, 4), "the vector is repeated for each step"
assert np.allclose(forward, backward, atol=1e-6), "the state is reset for every sample"

# Output:
# many to one  (2, 1)
# many to many (2, 5, 1)
# one to many  (2, 5, 4)
# one step a sample: order does not matter
