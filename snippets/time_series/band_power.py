"""Band power by FFT and by Welch: nearly all power of a 10 Hz wave lies in the 8 to 12 Hz band."""

# %% data
import numpy as np

rate, rng = 250, np.random.default_rng(0)  # rate: samples per second
t = np.arange(4 * rate) / rate
windows = 5 + np.sin(2 * np.pi * 10 * t) + 0.3 * rng.normal(size=(20, t.size))  # one a row

# %% FFT
import pandas as pd


def band_power(windows, rate, low, high):
    """Share of each window's power from low up to high, in Hz."""
    windows = np.asarray(windows)
    windows = windows - windows.mean(axis=-1, keepdims=True)
    power = np.abs(np.fft.rfft(windows, axis=-1)) ** 2
    f = np.fft.rfftfreq(windows.shape[-1], 1 / rate)
    return power[..., (f >= low) & (f < high)].sum(axis=-1) / power.sum(axis=-1)


bands = {"delta": (0.5, 4), "theta": (4, 8), "alpha": (8, 12), "beta": (12, 30)}
X = pd.DataFrame({name: band_power(windows, rate, *edges) for name, edges in bands.items()})
print(X.mean().round(2).to_dict())

# %% Welch
from scipy.integrate import simpson
from scipy.signal import welch

f, psd = welch(windows, fs=rate, nperseg=rate)
band = (f >= 8) & (f <= 12)
alpha = simpson(psd[..., band], x=f[band]) / simpson(psd, x=f)
print(f"alpha by Welch: {alpha.mean():.2f}")

# %% check
assert (X["alpha"] > 0.8).all() and (X["theta"] + X["beta"] < 0.1).all(), "10 Hz should be alpha"
assert abs(alpha - X["alpha"]).max() < 0.1, "both ways should agree"
assert f[-1] == rate / 2 and f[1] == 1, "f should go to rate / 2 in steps of rate / nperseg"
assert welch(windows)[0][-1] == 0.5, "without fs, f should be a fraction of the rate"
raw = np.abs(np.fft.rfft(windows)) ** 2
assert (raw[:, 0] > 0.9 * raw.sum(axis=1)).all(), "with the mean left in, 0 Hz should dominate"
whole = raw[:, 0] + 2 * raw[:, 1:-1].sum(axis=1) + raw[:, -1]
assert np.allclose(whole, t.size * (windows**2).sum(axis=1)), "factor 2 should give all the power"
for x in (np.sin(2 * np.pi * 10 * t), rng.normal(size=t.size)):
    long, short = ((np.abs(np.fft.rfft(v)) ** 2).sum() for v in (x, x[:500]))
    assert 3.5 < long / short < 4.5, "twice the length should give four times the power"
fast = np.sin(2 * np.pi * 140 * t)
assert band_power(fast, rate, 109, 111) > 0.99, "140 Hz should be folded back to 110 Hz"
assert np.isnan(band_power(np.append(fast, np.nan), rate, 8, 12)), "NaN should spoil the spectrum"

# Output:
# {'delta': 0.0, 'theta': 0.0, 'alpha': 0.85, 'beta': 0.02}
# alpha by Welch: 0.84
