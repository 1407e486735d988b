"""The largest rfft amplitude gives the main frequency; a shift in time leaves it as it is."""

# %% data: 5 Hz and 12 Hz at 100 samples per second
import numpy as np

rate = 100  # 1 for a table of rows: cycles per row
rng = np.random.default_rng(0)
t = np.arange(200) / rate
x = 3 + 2 * np.sin(2 * np.pi * 5 * t) + np.sin(2 * np.pi * 12 * t) + 0.3 * rng.normal(size=200)

# %% spectrum
from scipy.signal import find_peaks

amplitude = np.abs(np.fft.rfft(x - x.mean())) * 2 / len(x)
frequency = np.fft.rfftfreq(len(x), d=1 / rate)
main = frequency[amplitude.argmax()]
peaks, _ = find_peaks(amplitude, height=0.2 * amplitude.max())
print(f"main frequency {main} Hz, period {1 / main} s")
print("peaks:", frequency[peaks], "Hz, amplitudes", amplitude[peaks].round(1))

# %% features: the lowest amplitudes of each window, one row per window
windows = x.reshape(-1, 50)
features = np.abs(np.fft.rfft(windows, axis=1))[:, 1:9]
print("features:", features.shape)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot(frequency, amplitude)
ax.set(xlabel="frequency [Hz]", ylabel="amplitude", title="Spectrum")
plt.show()

# %% check
assert frequency[peaks].tolist() == [5, 12], "both frequencies should be found"
assert np.allclose(amplitude[peaks], [2, 1], atol=0.1), "and their amplitudes"
assert len(amplitude) == len(x) // 2 + 1 and frequency[-1] == rate / 2, "up to Nyquist"
shifted = np.abs(np.fft.rfft(np.roll(x - x.mean(), 37))) * 2 / len(x)
assert np.allclose(shifted, amplitude), "a shift should keep the amplitudes"
assert np.abs(np.fft.rfft(x)).argmax() == 0, "without subtracting the mean it should dominate"
between = np.sin(2 * np.pi * 5.25 * t)
plain, tapered = (np.abs(np.fft.rfft(between * w)) for w in (1, np.hanning(200)))
far = frequency > 10
assert tapered[far].max() < 0.1 * plain[far].max(), "hanning should keep leakage near the peak"
fast = np.sin(2 * np.pi * 93 * t)
assert frequency[np.abs(np.fft.rfft(fast)).argmax()] == 7, "93 Hz should fold back to 7"

# Output:
# main frequency 5.0 Hz, period 0.2 s
# peaks: [ 5. 12.] Hz, amplitudes [2. 1.]
# features: (4, 8)
