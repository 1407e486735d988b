"""A reduction removes the axis it is given: axis=0 leaves one value per column."""

# %% data
import numpy as np

X = np.array([[1.0, 10.0, 100.0], [3.0, 30.0, 500.0]])

# %% reduce
print("all:", X.sum(), " columns:", X.mean(axis=0), " rows:", X.sum(axis=1))
print("minimum per column:", X.min(axis=0), " maximum per row:", X.max(axis=1))
print("running sums:", np.cumsum(X, axis=0).tolist(), " range:", np.ptp(X, axis=0))
shares = X / X.sum(axis=1, keepdims=True)
print("shares of each row:", shares.round(2).tolist())

# %% errors
y, y_pred = np.array([1.0, 2.0, 3.0]), np.array([1.0, 2.0, 5.0])
print(f"MSE {((y - y_pred) ** 2).mean():.3f}, accuracy {(y == y_pred).mean():.3f}")

# %% images
images = np.ones((5, 8, 8, 3)) * [0.1, 0.2, 0.3]
print("pixels:", np.prod(images.shape[1:3]), " mean image:", images.mean(axis=0).shape)
print("mean per channel:", images.mean(axis=(0, 1, 2)).round(2))

# %% check
assert np.allclose(shares.sum(axis=1), 1), "keepdims should let the sums divide each row"
assert X.mean(axis=0).shape == (3,), "axis=0 should leave one mean per column"
assert np.isnan(np.mean([1, np.nan])), "one NaN should make the mean NaN"
assert np.max([1, 2], 0) == 2, "np.max(a, b) should take b as the axis"
ones = np.array([[2**24, 2**24], [1, 1]], dtype="float32")
assert (ones.sum(axis=0) == 2**24).all(), "float32 should not count beyond 16 777 216"
assert (ones.sum(axis=0, dtype="float64") == 2**24 + 1).all(), "float64 should"
assert np.prod(np.full(64, 2)) == 0, "an integer product should overflow without a warning"

# Output:
# all: 644.0  columns: [  2.  20. 300.]  rows: [111. 533.]
# minimum per column: [  1.  10. 100.]  maximum per row: [100. 500.]
# running sums: [[1.0, 10.0, 100.0], [4.0, 40.0, 600.0]]  range: [  2.  20. 400.]
# shares of each row: [[0.01, 0.09, 0.9], [0.01, 0.06, 0.94]]
# MSE 1.333, accuracy 0.667
# pixels: 64  mean image: (8, 8, 3)
# mean per channel: [0.1 0.2 0.3]
