"""Hjorth parameters of a sine are a**2 / 2, 2 pi f and 1; mobility is the rms frequency."""

# %% formula
import numpy as np


def hjorth(x, rate=1.0):
    """Activity, mobility and complexity, with periodic differences as derivatives."""
    x = np.asarray(x)
    dx = rate * (np.roll(x, -1) - x)
    ddx = rate * (np.roll(dx, -1) - dx)
    activity = x.var()
    mobility = np.sqrt(dx.var() / activity)
    return activity, mobility, np.sqrt(ddx.var() / dx.var()) / mobility


signal = np.sin(2 * np.pi * 5 * np.arange(1000) / 1000)
print("activity, mobility, complexity:", np.round(hjorth(signal, rate=1000), 2))

# %% check
rng = np.random.default_rng(0)
rate = 10_000
t = np.arange(rate) / rate
for trial in range(100):
    a, f, phase = rng.uniform(0.1, 10), rng.integers(1, 60), rng.uniform(0, 6)
    activity, mobility, complexity = hjorth(a * np.sin(2 * np.pi * f * t + phase), rate)
    assert np.isclose(activity, a**2 / 2), f"trial {trial}: activity"
    assert np.isclose(mobility, 2 * np.pi * f, rtol=1e-3), f"trial {trial}: mobility"
    assert np.isclose(complexity, 1, rtol=1e-3), f"trial {trial}: complexity"

# by the spectrum (Parseval): mobility**2 is the mean of the squared frequency factor
for trial in range(100):
    x = rng.normal(size=64)
    power = np.abs(np.fft.fft(x)) ** 2
    power[0] = 0
    factor = np.abs(np.exp(2j * np.pi * np.arange(64) / 64) - 1) ** 2
    expected = np.sqrt((factor * power).sum() / power.sum())
    assert np.isclose(hjorth(x)[1], expected), f"trial {trial}: spectrum disagrees"

mixed = hjorth(np.sin(2 * np.pi * 5 * t) + np.sin(2 * np.pi * 50 * t), rate)
assert mixed[2] > 1, "a broader spectrum should be more complex"

# Output:
# activity, mobility, complexity: [ 0.5  31.41  1.  ]
