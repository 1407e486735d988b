"""A tone above half the sampling rate turns into a wrong, lower tone."""

# %% data: 16-bit stereo at 8000 samples per second, a 3000 Hz tone
import numpy as np

rate = 8000
t = np.arange(rate) / rate
tone = np.sin(2 * np.pi * 3000 * t)
sound = (np.column_stack([tone, 0.5 * tone]) * 32767).astype("int16")

# %% seconds, floats in [-1, 1), mono
seconds = len(sound) / rate
mono = sound.astype("float32").mean(axis=1) / 32768
print(f"{sound.shape} {sound.dtype}: {seconds} s, mono {mono.min():.2f} to {mono.max():.2f}")
print("bit rate of a CD:", 44_100 * 16 * 2)

# %% bring it to another rate: the low-pass is included
from math import gcd

from scipy.signal import resample_poly

new_rate = 4000
factor = gcd(new_rate, rate)
resampled = resample_poly(mono, up=new_rate // factor, down=rate // factor)
print("samples:", len(mono), "->", len(resampled))


# %% check
def main_frequency(x, rate):
    return np.fft.rfftfreq(len(x), 1 / rate)[np.abs(np.fft.rfft(x)).argmax()]


assert main_frequency(mono, rate) == 3000 and seconds == 1.0, "the tone as it is"
assert mono.min() >= -1 and mono.max() < 1, "floats should lie in [-1, 1)"
assert len(resampled) == new_rate, "one second should have as many samples as the new rate"
aliased = mono[::2]
assert main_frequency(aliased, 4000) == 1000, "every second sample: 3000 should fold back to 1000"
assert resampled.std() < 0.1 * aliased.std(), "the filter should remove what cannot be held"
low = np.sin(2 * np.pi * 440 * t)
assert main_frequency(resample_poly(low, 1, 2), 4000) == 440, "a low tone should stay"

# Output:
# (8000, 2) int16: 1.0 s, mono -0.75 to 0.75
# bit rate of a CD: 1411200
# samples: 8000 -> 4000
