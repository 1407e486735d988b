"""LSTM and Conv layers want a feature or channel axis; X[..., None] adds it."""

# %% error
import keras
import numpy as np

X = np.zeros((32, 10))  # 32 series of 10 steps, without a feature axis
try:
    keras.layers.LSTM(4)(X)
except ValueError as error:
    print("ValueError: ...", str(error).split("the layer: ")[1])

# %% fix: one feature per timestep
vectors = keras.layers.LSTM(4)(X[..., None])
print("with a feature axis:", X[..., None].shape)

# %% error: grey images
images = np.zeros((32, 28, 28))
try:
    keras.layers.Conv2D(8, 3)(images)
except ValueError as error:
    print("ValueError: ...", str(error).split("the layer: ")[1])

# %% fix: a channel axis
maps = keras.layers.Conv2D(8, 3)(images[..., None])

# %% fix: stacked recurrent layers
first = keras.layers.LSTM(4, return_sequences=True)
last = keras.layers.LSTM(2)(first(X[..., None]))

# %% check
assert vectors.shape == (32, 4), "now it fits"
assert maps.shape == (32, 26, 26, 8), "channels last"
assert last.shape == (32, 2), "return_sequences in the first"

# Output:
# ValueError: ... expected ndim=3, found ndim=2. Full shape received: (32, 10)
# with a feature axis: (32, 10, 1)
# ValueError: ... expected min_ndim=4, found ndim=3. Full shape received: (32, 28, 28)
