"""The largest rfft amplitude gives the main frequency; a shift in time leaves it as it is."""

# %% data: 5 Hz and 12 Hz at 100 samples per second
import numpy as np

rate = 100
t = np.arange(200) / rate
rng = np.random.default_rng(0)
x = 3 + 2 * np.sin(2 * np.pi * 5 * t) + np.sin(2 * np.pi * 12 * t) + 0.3 * rng.normal(size=len(t))

# %% spectrum
amplitude = np.abs(np.fft.rfft(x - x.mean())) * 2 / len(x)
frequency = np.fft.rfftfreq(len(x), d=1 / rate)
strongest = frequency[np.argsort(amplitude)[::-1][:2]]
print("coefficients:", len(amplitude), " resolution:", frequency[1], "Hz")
print("strongest:", strongest, "Hz, amplitudes", amplitude[[10, 24]].round(1))

# %% features do not depend on the phase
shifted = np.abs(np.fft.rfft(np.roll(x - x.mean(), 37))) * 2 / len(x)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot(frequency, amplitude)
ax.set(xlabel="frequency [Hz]", ylabel="amplitude", title="Spectrum")
plt.show()

# %% check
assert strongest.tolist() == [5, 12], "both frequencies should be found"
assert len(amplitude) == len(x) // 2 + 1 and frequency[-1] == rate / 2, "up to Nyquist"
assert np.allclose(shifted, amplitude), "a circular shift keeps the amplitudes"

# Output:
# coefficients: 101  resolution: 0.5 Hz
# strongest: [ 5. 12.] Hz, amplitudes [2. 1.]
