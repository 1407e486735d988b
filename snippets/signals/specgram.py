"""A rising tone shows as a rising line: each column of a spectrogram is one window's spectrum."""

# %% data: a tone that rises from 200 to 1500 Hz
import numpy as np
from scipy.signal import chirp

rate = 8000
t = np.arange(2 * rate) / rate
sound = chirp(t, f0=200, t1=2, f1=1500) + 0.01 * np.random.default_rng(0).normal(size=len(t))

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 4))
power, frequencies, times, image = ax.specgram(sound, NFFT=512, Fs=rate, noverlap=256)
fig.colorbar(image, ax=ax, label="power [dB]")
ax.set(xlabel="time [s]", ylabel="frequency [Hz]", title="Spectrogram")
plt.show()

# %% loudest frequency over time
loudest = frequencies[power.argmax(axis=0)]
print("frequencies x times:", power.shape)
print(f"starts near {loudest[0]:.0f} Hz, ends near {loudest[-1]:.0f} Hz")
assert power.shape[0] == 512 // 2 + 1, "NFFT // 2 + 1 frequencies"
assert (np.diff(loudest) >= 0).all() and abs(loudest[-1] - 1500) < 50, "the tone rises"
