"""clip bounds values, per array or per column, and keeps NaN."""

# %% clip
import numpy as np

rng = np.random.default_rng(0)
pixels = np.array([0.0, 0.5, 1.0])
noisy = pixels + np.array([-0.3, 0.1, 0.4])
print(noisy, "->", np.clip(noisy, 0, 1))

# %% winsorize with limits of the training set
X_train = rng.normal(size=(1000, 2)) * [1, 10]
X_test = np.array([[9.0, -99.0], [0.0, 0.0]])
low, high = np.percentile(X_train, [1, 99], axis=0)
print("limits:", low.round(1), high.round(1))
print("test clipped:", np.clip(X_test, low, high).round(1).tolist())

# %% clip before a cast
wide = np.array([300, -5])

# %% check
assert np.clip(noisy, 0, 1).tolist() == [0.0, 0.6, 1.0], "values should lie in [0, 1]"
assert np.isnan(np.clip([np.nan], 0, 1)).all(), "NaN stays"
assert (np.clip(X_test, low, high)[0] == [high[0], low[1]]).all(), "outliers land on the limits"
assert np.clip(wide, 0, 255).astype("uint8").tolist() == [255, 0], "clipped first"
assert wide.astype("uint8").tolist() == [44, 251], "a bare cast wraps around"

# Output:
# [-0.3  0.6  1.4] -> [0.  0.6 1. ]
# limits: [ -2.5 -22. ] [ 2.2 22.8]
# test clipped: [[2.2, -22.0], [0.0, 0.0]]
