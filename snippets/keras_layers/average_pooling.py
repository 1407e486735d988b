"""AveragePooling2D takes the mean of each window, and leaves padding out of it."""

# %% values
import keras
import numpy as np

image = np.arange(16, dtype="float32").reshape(1, 4, 4, 1)
mean = np.asarray(keras.layers.AveragePooling2D(2)(image))[0, :, :, 0]
largest = np.asarray(keras.layers.MaxPooling2D(2)(image))[0, :, :, 0]
print("mean:", mean.tolist(), "max:", largest.tolist())
by_hand = image.reshape(2, 2, 2, 2).mean(axis=(1, 3))

# %% same padding: edges are means of fewer cells
ones = np.ones((1, 3, 3, 1), dtype="float32")
same = np.asarray(keras.layers.AveragePooling2D(2, padding="same")(ones))

# %% a time series, 5 times coarser
series = np.arange(20, dtype="float32").reshape(1, 20, 1)
coarse = np.asarray(keras.layers.AveragePooling1D(5)(series)).ravel()
print("series:", coarse)

# %% check
assert np.array_equal(mean, by_hand), "mean of each 2 x 2 window"
assert np.array_equal(same, np.ones((1, 2, 2, 1))), "padding is not counted as 0"
assert np.array_equal(coarse, [2, 7, 12, 17]), "means of 5 steps"

# Output:
# mean: [[2.5, 4.5], [10.5, 12.5]] max: [[5.0, 7.0], [13.0, 15.0]]
# series: [ 2.  7. 12. 17.]
