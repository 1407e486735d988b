"""trapezoid integrates measured points, gradient gives their slope; both need the positions x."""

# %% data
import numpy as np

x = np.linspace(0, np.pi, 101)
y = np.sin(x)

# %% integral
from scipy.integrate import cumulative_trapezoid, quad, simpson

print("area:", np.trapezoid(y, x).round(3), " Simpson:", simpson(y, x=x).round(3))
running = cumulative_trapezoid(y, x, initial=0)
print("up to the middle:", running[50].round(3))
value, error = quad(np.sin, 0, np.pi)
print("of the function:", round(value, 3))

# %% slope
slope = np.gradient(y, x)
print("slopes:", slope[[1, 25, 75, 99]].round(2), " as long as y:", slope.shape == y.shape)

# %% energy from power readings
import pandas as pd

t = pd.Series(pd.to_datetime(["2026-01-01 00:00", "2026-01-01 00:30", "2026-01-01 02:00"]))
kw = np.array([1.0, 3.0, 3.0])
hours = ((t - t.iloc[0]) / pd.Timedelta("1h")).to_numpy()
print("kWh:", np.trapezoid(kw, hours))

# %% check
from scipy.signal import savgol_filter

assert np.isclose(np.trapezoid(y, x), 2, atol=1e-3), "the area under half a sine wave is 2"
assert np.isclose(running[-1], np.trapezoid(y, x)), "the running integral should end at the area"
assert np.allclose(slope, np.cos(x), atol=0.02), "the slope of the sine is the cosine"
assert abs(simpson(y, x=x) - 2) < abs(np.trapezoid(y, x) - 2) / 100, "Simpson is closer"
assert np.isclose(quad(lambda v: np.exp(-v * v), -np.inf, np.inf)[0] ** 2, np.pi), "infinite"
step = x[1] - x[0]
assert np.isclose(np.trapezoid(y), 2 / step, rtol=1e-3), "without x the steps are 1"
assert np.isclose(np.gradient(y)[0], slope[0] * step), "in gradient too"
assert np.trapezoid(y[::-1], x[::-1]) < -1.9, "a falling x makes the area negative"
assert np.isnan(np.trapezoid([1, np.nan, 1])), "one NaN spoils the integral"
ends = [np.gradient(x**2, x, edge_order=order)[0] for order in (1, 2)]
assert ends[0] > 0.01 and abs(ends[1]) < 1e-9, "the slope at 0 is 0: edge_order=2 finds it"
assert isinstance(np.trapezoid(kw, t.to_numpy()), np.timedelta64), "of dates: a time span"
try:
    assert np.gradient(kw, t.to_numpy()) is None, "gradient should raise on dates"
except TypeError:
    pass
noisy = y + np.random.default_rng(0).normal(0, 0.05, y.size)
smooth = savgol_filter(noisy, 11, 2, deriv=1, delta=step)
worse = np.abs(np.gradient(noisy, x) - np.cos(x)).mean()
assert np.abs(smooth - np.cos(x)).mean() < worse / 3, "a fitted window is less noisy"

# Output:
# area: 2.0  Simpson: 2.0
# up to the middle: 1.0
# of the function: 2.0
# slopes: [ 1.    0.71 -0.71 -1.  ]  as long as y: True
# kWh: 5.5
