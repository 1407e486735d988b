"""interp reads between points on straight lines and stays constant beyond them."""

# %% read between points
import numpy as np

xp, fp = np.array([0.0, 1.0, 3.0]), np.array([0.0, 10.0, 30.0])
print(np.interp([0.5, 2.0, 9.0], xp, fp))

# %% fill gaps of a series
series = np.array([1.0, np.nan, 3.0, np.nan, np.nan, 9.0])
gap = np.isnan(series)
series[gap] = np.interp(np.flatnonzero(gap), np.flatnonzero(~gap), series[~gap])
print("filled:", series)

# %% curves of different length on one grid
grid = np.linspace(0, 1, 5)
curves = [np.interp(grid, [0, 0.5, 1], [0, 0.9, 1]), np.interp(grid, [0, 1], [0, 1])]
mean = np.mean(curves, axis=0)
print("mean curve:", mean.round(3))

# %% check
assert np.interp(2.0, xp, fp) == 20, "on the line from (1, 10) to (3, 30)"
assert np.interp(9.0, xp, fp) == 30, "constant beyond the last point"
assert series.tolist() == [1, 2, 3, 5, 7, 9], "straight lines over the gaps"
assert np.allclose(mean, [0, 0.35, 0.7, 0.85, 1]), "at 0.25: the mean of 0.45 and 0.25"

# Output:
# [ 5. 20. 30.]
# filled: [1. 2. 3. 5. 7. 9.]
# mean curve: [0.   0.35 0.7  0.85 1.  ]
