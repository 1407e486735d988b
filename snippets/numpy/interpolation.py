"""A cubic spline is smooth but overshoots; pchip stays within the data."""

# %% data
import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator, griddata

x = np.array([0.0, 1, 2, 3, 4, 5])
y = np.array([0.0, 0, 0, 1, 1, 1])  # a step
x_new = np.linspace(0, 5, 101)

# %% one dimension
spline, pchip = CubicSpline(x, y)(x_new), PchipInterpolator(x, y)(x_new)
print("cubic spline:", spline.min().round(2), "to", spline.max().round(2))
print("pchip:       ", pchip.min().round(2), "to", pchip.max().round(2))

# %% scattered points
rng = np.random.default_rng(0)
points = rng.uniform(size=(300, 2))
values = points[:, 0] + 2 * points[:, 1]
found = griddata(points, values, (0.5, 0.5), method="linear")
print("at (0.5, 0.5):", np.round(found, 2))

# %% check
assert spline.max() > 1.05 and spline.min() < -0.05, "overshoots"
assert pchip.min() >= 0 and pchip.max() <= 1, "stays within the data"
assert np.allclose(CubicSpline(x, y)(x), y), "passes through the points"
assert np.interp(9.0, x, y) == 1, "np.interp keeps the end value outside"
assert np.isclose(found, 1.5), "a plane is found exactly"

# Output:
# cubic spline: -0.13 to 1.13
# pchip:        0.0 to 1.0
# at (0.5, 0.5): 1.5
