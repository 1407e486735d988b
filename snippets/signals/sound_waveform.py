"""A tone above half the sampling rate turns into a wrong, lower tone."""

# %% a 3000 Hz tone at 8000 samples per second
import numpy as np

rate = 8000
t = np.arange(rate) / rate
tone = np.sin(2 * np.pi * 3000 * t)
print("seconds:", len(tone) / rate, " CD bit rate:", 44_100 * 16 * 2)


def main_frequency(x, rate):
    """Frequency of the largest Fourier coefficient in Hz."""
    return np.fft.rfftfreq(len(x), 1 / rate)[np.abs(np.fft.rfft(x)).argmax()]


# %% thin out to 4000 samples per second
aliased = tone[::2]
print("at 8000:", main_frequency(tone, rate), "Hz,  every second sample:", end=" ")
print(main_frequency(aliased, rate / 2), "Hz")

# %% resampling filters first
from scipy.signal import resample_poly

clean = resample_poly(tone, up=1, down=2)
print(f"loudness aliased {aliased.std():.2f}, filtered {clean.std():.2f}")

# %% check
assert main_frequency(aliased, rate / 2) == 1000, "3000 folds back at 2000 to 1000"
assert clean.std() < 0.1 * aliased.std(), "the filter removes what cannot be held"

# Output:
# seconds: 1.0  CD bit rate: 1411200
# at 8000: 3000.0 Hz,  every second sample: 1000.0 Hz
# loudness aliased 0.71, filtered 0.00
