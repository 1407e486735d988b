"""UpSampling2D repeats each pixel, or interpolates between them."""

# %% nearest
import keras
import numpy as np

x = np.array([[1.0, 2.0], [3.0, 4.0]], dtype="float32").reshape(1, 2, 2, 1)
big = np.asarray(keras.layers.UpSampling2D()(x))[0, :, :, 0]
print(big.astype(int))

# %% bilinear is smoother
smooth = np.asarray(keras.layers.UpSampling2D(interpolation="bilinear")(x))[0, :, :, 0]

# %% sequences
print("weights:", keras.layers.UpSampling2D().weights)

# %% check
assert np.array_equal(big, np.kron(x[0, :, :, 0], np.ones((2, 2)))), "each pixel four times"
assert smooth.shape == (4, 4) and len(np.unique(smooth)) > 4, "values in between"
assert keras.layers.UpSampling1D(3)(np.zeros((1, 5, 2))).shape == (1, 15, 2), "each step 3 times"

# Output:
# [[1 1 2 2]
#  [1 1 2 2]
#  [3 3 4 4]
#  [3 3 4 4]]
# weights: []
