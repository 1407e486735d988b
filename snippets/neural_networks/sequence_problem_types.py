"""return_sequences decides between one output and one output a step."""

# %% data
import numpy as np

x = np.random.default_rng(0).normal(size=(2, 5, 3)).astype("float32")  # batch, timesteps, features

# %% models
import keras
from keras import layers

keras.utils.set_random_seed(0)
shape, steps_out = x.shape[1:], 10
many_to_one = keras.Sequential([keras.Input(shape), layers.LSTM(4), layers.Dense(1)])
next_ten = keras.Sequential([keras.Input(shape), layers.LSTM(4), layers.Dense(steps_out)])
many_to_many = keras.Sequential(
    [keras.Input(shape), layers.LSTM(4, return_sequences=True), layers.Dense(1)]
)
encoder_decoder = keras.Sequential(
    [
        keras.Input(shape),
        layers.LSTM(4),
        layers.RepeatVector(steps_out),
        layers.LSTM(4, return_sequences=True),
        layers.Dense(1),
    ]
)
print("many to one    ", many_to_one(x).shape)
print("next ten       ", next_ten(x).shape)
print("many to many   ", many_to_many(x).shape)
print("encoder-decoder", encoder_decoder(x).shape)

# %% check
assert many_to_one(x).shape == (2, 1), "one output a sequence"
assert many_to_many(x).shape == (2, 5, 1), "one output a step"
assert encoder_decoder(x).shape == (2, 10, 1), "the code should be repeated for each step"
single = layers.LSTM(4)
steps = x[0][:, None, :]  # 5 samples of one step
forward, backward = np.array(single(steps)), np.array(single(steps[::-1]))[::-1]
assert np.allclose(forward, backward, atol=1e-6), "the state should be reset for every sample"

# Output:
# many to one     (2, 1)
# next ten        (2, 10)
# many to many    (2, 5, 1)
# encoder-decoder (2, 10, 1)
