"""interp reads between points on straight lines and stays constant beyond them."""

# %% read
import numpy as np

xp, fp = np.array([0.0, 1.0, 3.0]), np.array([0.0, 10.0, 30.0])
print(np.interp([0.5, 2.0, 9.0], xp, fp))

# %% fill gaps
series = np.array([1.0, np.nan, 3.0, np.nan, np.nan, 9.0])
gap = np.isnan(series)
series[gap] = np.interp(np.flatnonzero(gap), np.flatnonzero(~gap), series[~gap])
print("filled:", series)

# %% mean curve
grid = np.linspace(0, 1, 5)
curves = [np.interp(grid, [0, 0.5, 1], [0, 0.9, 1]), np.interp(grid, [0, 1], [0, 1])]
mean = np.mean(curves, axis=0)
print("mean curve:", mean.round(3))

# %% check
assert np.interp(2.0, xp, fp) == 20, "it should lie on the line from (1, 10) to (3, 30)"
assert np.interp(9.0, xp, fp) == 30, "it should be constant beyond the last point"
assert series.tolist() == [1, 2, 3, 5, 7, 9], "gaps should be filled by straight lines"
assert np.allclose(mean, [0, 0.35, 0.7, 0.85, 1]), "at 0.25 it should be the mean of 0.45 and 0.25"
assert np.interp(1.5, [3, 1, 2], [3, 1, 2]) != 1.5, "unsorted xp should be wrong, silently"
assert np.isnan(np.interp(0.5, [0, 1, 2], [0, np.nan, 2])), "NaN should spread"
assert np.interp(9.0, xp, fp, right=np.nan) != 30, "right= should replace the end value"

# Output:
# [ 5. 20. 30.]
# filled: [1. 2. 3. 5. 7. 9.]
# mean curve: [0.   0.35 0.7  0.85 1.  ]
