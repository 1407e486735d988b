"""A reduction removes the axis it is given: axis=0 leaves one value per column."""

# %% data
import numpy as np

X = np.array([[1.0, 10.0, 100.0], [3.0, 30.0, 500.0]])

# %% reduce
print("all:", X.mean(), " columns:", X.mean(axis=0), " rows:", X.mean(axis=1))
print("minimum per column:", X.min(axis=0), " maximum per row:", X.max(axis=1))
scaled = (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0))

# %% pixels, errors
print("pixels:", np.prod((28, 28)))
y, y_pred = np.array([1.0, 2.0, 3.0]), np.array([1.0, 2.0, 5.0])
print(f"MSE: {((y - y_pred) ** 2).mean():.3f}")

images = np.ones((5, 8, 8, 3)) * [0.1, 0.2, 0.3]
channels = images.mean(axis=(0, 1, 2))

# %% check
assert (scaled.min(axis=0) == 0).all() and (scaled.max(axis=0) == 1).all(), "scaled per feature"
assert X.mean(axis=0).shape == (3,), "one mean per column"
assert np.prod((28, 28)) == 784, "28 x 28 pixels"
assert np.isnan(np.mean([1, np.nan])), "NaN spreads"
assert channels.shape == (3,) and np.allclose(channels, [0.1, 0.2, 0.3]), "one mean per channel"

# Output:
# all: 107.33333333333333  columns: [  2.  20. 300.]  rows: [ 37.         177.66666667]
# minimum per column: [  1.  10. 100.]  maximum per row: [100. 500.]
# pixels: 784
# MSE: 1.333
