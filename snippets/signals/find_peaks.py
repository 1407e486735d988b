"""find_peaks finds every wiggle of a noisy signal; prominence leaves the peaks that matter."""

# %% data: a peak each second, with noise; or x = df["value"].to_numpy()
import numpy as np

rng = np.random.default_rng(0)
rate = 250  # samples per second
t = np.arange(4 * rate) / rate
x = np.sin(2 * np.pi * t) + 0.2 * rng.normal(size=len(t))

# %% peaks
import pandas as pd
from scipy.signal import find_peaks

peaks, info = find_peaks(x, prominence=1, distance=100)  # positions, not values
table = pd.DataFrame({"time": t[peaks], "height": x[peaks], "prominence": info["prominences"]})
print(table.round(1))
valleys, _ = find_peaks(-x, prominence=1)
print("minima at", t[valleys].round(1))
print("all wiggles:", len(find_peaks(x)[0]))

# %% width at half the prominence, time between peaks
from scipy.signal import peak_widths

width = peak_widths(x, peaks, rel_height=0.5)[0] / rate
gaps = np.diff(peaks) / rate
print(f"{60 / gaps.mean():.0f} per minute, width {width.mean():.1f} s")

# %% envelope: how strong the oscillation is at each time
from scipy.signal import hilbert

wave = (1 + 0.5 * np.sin(2 * np.pi * t)) * np.sin(2 * np.pi * 30 * t) + 3
envelope = np.abs(hilbert(wave - wave.mean()))

# %% check
assert np.abs(t[peaks] - [0.25, 1.25, 2.25, 3.25]).max() < 0.05, "one peak in each second"
assert len(find_peaks(x)[0]) > 300, "without arguments every wiggle should be a peak"
assert len(find_peaks(x, height=0)[0]) > 100, "height alone should not remove the wiggles"
assert find_peaks([0, 1, 1, 1, 0])[0].tolist() == [2], "the middle of a flat top"
assert find_peaks([3, 1, 2, 1, 5])[0].tolist() == [2], "the ends should not count"
assert find_peaks([0, 1, 0, np.nan, 2, 0])[0].tolist() == [1], "a peak beside NaN should be lost"
assert "peak_heights" not in info, "info should hold only what was asked for"
drift = find_peaks(x + 3 * t, prominence=1)[0]
assert len(drift) == 4, "prominence should bear a drift"
assert np.allclose(envelope, 1 + 0.5 * np.sin(2 * np.pi * t)), "hilbert: the envelope"
assert np.abs(np.abs(hilbert(wave)) - envelope).max() > 1, "not without subtracting the mean"

# Output:
#    time  height  prominence
# 0   0.2     1.3         1.5
# 1   1.2     1.2         2.6
# 2   2.3     1.3         2.7
# 3   3.2     1.3         2.8
# minima at [0.8 1.7 2.8 3.8]
# all wiggles: 334
# 60 per minute, width 0.4 s
