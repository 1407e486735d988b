"""A cubic spline is smooth but overshoots; pchip stays within the data."""

# %% data
import numpy as np

x = np.array([0.0, 1, 2, 3, 4, 5])
y = np.array([0.0, 0, 0, 1, 1, 1])  # a step
x_new = np.linspace(0, 5, 101)

# %% curve
from scipy.interpolate import CubicSpline, PchipInterpolator

spline, pchip = CubicSpline(x, y)(x_new), PchipInterpolator(x, y)(x_new)
print("cubic spline:", spline.min().round(2), "to", spline.max().round(2))
print("pchip:       ", pchip.min().round(2), "to", pchip.max().round(2))

# %% noisy
from scipy.interpolate import make_smoothing_spline

rng = np.random.default_rng(0)
noisy = np.sin(x_new) + rng.normal(scale=0.2, size=x_new.size)
smooth = make_smoothing_spline(x_new, noisy)(x_new)
before, after = np.std(noisy - np.sin(x_new)), np.std(smooth - np.sin(x_new))
print(f"error before {before:.2f}, after {after:.2f}")

# %% scattered
from scipy.interpolate import griddata

points = rng.uniform(size=(300, 2))
values = points[:, 0] + 2 * points[:, 1]
found = griddata(points, values, ([0.5, 2.0], [0.5, 2.0]), method="linear")
print("inside and outside the points:", found.round(2))

# %% check
assert spline.max() > 1.05 and spline.min() < -0.05, "the cubic spline should overshoot"
assert pchip.min() >= 0 and pchip.max() <= 1, "pchip should stay within the data"
assert np.allclose(CubicSpline(x, y)(x), y), "the spline should pass through the points"
assert after < before / 2, "smoothing should halve the error"
assert np.isclose(found[0], 1.5) and np.isnan(found[1]), "a plane exactly, NaN outside"
assert abs(CubicSpline(x, y)(20)) > 100, "outside the cubic should become absurd"
assert np.interp(9.0, x, y) == 1, "np.interp should keep the end value outside"
refused = False
try:
    CubicSpline([0, 2, 1], [0, 1, 2])
except ValueError:
    refused = True
assert refused, "x that does not increase should raise"
assert np.interp(1.5, [0, 2, 1], [0, 20, 10]) != 15, "np.interp should be wrong without an error"

# Output:
# cubic spline: -0.13 to 1.13
# pchip:        0.0 to 1.0
# error before 0.19, after 0.05
# inside and outside the points: [1.5 nan]
