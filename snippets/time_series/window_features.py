"""Statistics, zero crossings and spectral entropy tell a tone from noise."""

# %% data
import numpy as np

rate, rng = 100, np.random.default_rng(0)  # samples per second
t = np.arange(200) / rate
windows = np.stack([np.sin(2 * np.pi * 5 * t + 0.1), rng.normal(size=t.size)])  # one a row

# %% features
import pandas as pd
from scipy.stats import entropy, kurtosis, skew


def window_features(windows, rate):
    """One row of features per window; windows: (number, length)."""
    w = np.asarray(windows, dtype=float)
    centred = w - w.mean(axis=1, keepdims=True)
    power = np.abs(np.fft.rfft(centred, axis=1)) ** 2
    f = np.fft.rfftfreq(w.shape[1], 1 / rate)
    table = {
        "mean": w.mean(axis=1),
        "std": w.std(axis=1),
        "min": w.min(axis=1),
        "max": w.max(axis=1),
        "rms": np.sqrt((w**2).mean(axis=1)),
        "skew": skew(w, axis=1),
        "kurtosis": kurtosis(w, axis=1),
        "crossings": (np.diff(centred > 0, axis=1)).mean(axis=1),
        "change": np.abs(np.diff(w, axis=1)).mean(axis=1),
        "lag_1": (centred[:, 1:] * centred[:, :-1]).sum(axis=1) / (centred**2).sum(axis=1),
        "peak_hz": f[power.argmax(axis=1)],
        "entropy": entropy(power, axis=1) / np.log(len(f)),
    }
    return pd.DataFrame(table)


X = window_features(windows, rate)
print(X.round(1).T.set_axis(["tone", "noise"], axis=1).tail(4))

# %% check
tone, noise = X.iloc[0], X.iloc[1]
assert tone["peak_hz"] == 5, "the spectrum should find the tone"
assert tone["entropy"] < 0.1 < 0.7 < noise["entropy"] < 1, "noise should fill all bands"
assert np.isclose(tone["kurtosis"], -1.5), "a sine should have excess kurtosis -1.5"
assert tone["crossings"] * 199 in (19, 20), "two crossings a period should be counted"
assert np.isclose(tone["rms"], np.sqrt(0.5)) and tone["lag_1"] > 0.9 > abs(noise["lag_1"]), "sine"
raw = np.abs(np.fft.rfft(windows + 3, axis=1))
assert (raw.argmax(axis=1) == 0).all(), "with the mean left in, index 0 should be the strongest"
assert np.allclose(window_features(windows + 3, rate)["peak_hz"], X["peak_hz"]), "it is subtracted"
with np.errstate(all="ignore"):
    flat = [entropy(np.zeros(5)), kurtosis(windows[0] * 0)]
assert np.isnan(flat).all(), "a constant window should give NaN"

# Output:
#          tone  noise
# change    0.2    1.1
# lag_1     1.0    0.0
# peak_hz   5.0    4.0
# entropy   0.0    0.9
