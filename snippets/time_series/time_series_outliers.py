"""A Hampel filter finds spikes that three standard deviations of the series do not."""

# %% data: hourly, four spikes, two of them side by side
import numpy as np
import pandas as pd

rng, t = np.random.default_rng(1), np.arange(400)
s = pd.Series(5 * np.sin(t / 20) + rng.normal(0, 0.3, 400))
s.index = pd.date_range("2026-01-01", periods=400, freq="h")
s.iloc[[50, 200, 201, 350]] += [6, -7, -7, 5]

# %% Hampel filter: far from the median of the window, in units of its MAD
import numpy as np
import pandas as pd


def hampel(s, window=25, k=3, floor=0.0, trailing=False):
    """True where a value is a spike; window in rows, floor: smallest deviation that counts."""
    values, half = s.to_numpy(float), window // 2
    pad = (window - 1, 0) if trailing else (half, window - 1 - half)
    padded = np.pad(values, pad, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, window)
    windows = np.ma.masked_invalid(windows)  # gaps do not count
    middle = np.ma.median(windows, axis=1).filled(np.nan)
    mad = np.ma.median(abs(windows - middle[:, None]), axis=1).filled(np.nan)
    return pd.Series(abs(values - middle) > np.maximum(k * 1.4826 * mad, floor), s.index)


bad = hampel(s)
clean = s.mask(bad).interpolate("time")
print("spikes:", np.flatnonzero(bad).tolist())

# %% plot
import matplotlib.pyplot as plt

ax = s.plot(alpha=0.5, xlabel="time", ylabel="value")
clean.plot(ax=ax)
s[bad].plot(ax=ax, style="x")
plt.show()

# %% check
spikes = np.array([50, 200, 201, 350])
assert bad.iloc[spikes].all() and bad.sum() == 4, "the four spikes and nothing else"
assert not ((s - s.mean()).abs() > 3 * s.std()).any(), "3 deviations of the series: none"
roll = s.rolling(25, center=True)
assert ((s - roll.mean()).abs() > 3 * roll.std()).sum() < 4, "rolling mean: some are missed"
rest = (s - roll.median()).abs()
assert (rest > 3 * 1.4826 * rest.rolling(25, center=True).median()).sum() > 12, "too many"
assert hampel(s, window=101).sum() < 2, "a window longer than the bends hides spikes"
steps = pd.Series(np.r_[np.zeros(50), 0.001, np.zeros(50)])
assert hampel(steps).sum() == 1 and not hampel(steps, floor=0.1).any(), "MAD 0 needs a floor"
assert hampel(s[:51], trailing=True).iloc[50] == hampel(s, trailing=True).iloc[50], "past only"
assert not hampel(s.mask(s.index == s.index[10])).iloc[10], "a gap is no spike"

# Output:
# spikes: [50, 200, 201, 350]
