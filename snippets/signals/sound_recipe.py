"""From a WAV file to seconds, waveform and spectrogram."""

# %% a file, here in memory: two tones
import io

import numpy as np
from scipy.io import wavfile

rate = 8000
t = np.arange(rate) / rate
tones = np.where(t < 0.5, np.sin(2 * np.pi * 500 * t), np.sin(2 * np.pi * 1500 * t))
tones += 0.01 * np.random.default_rng(0).normal(size=len(t))
file = io.BytesIO()
wavfile.write(file, rate, (tones * 30_000).astype("int16"))

# %% load
file.seek(0)
rate, sound = wavfile.read(file)
seconds = np.arange(len(sound)) / rate
print(f"{len(sound)} samples at {rate} Hz: {len(sound) / rate} s")

# %% plot
import matplotlib.pyplot as plt

fig, (top, bottom) = plt.subplots(2, 1, figsize=(7, 5), sharex=True, layout="constrained")
top.plot(seconds, sound, linewidth=0.3)
top.set(ylabel="sample value", title="Waveform and spectrogram")
power, frequencies, times, _ = bottom.specgram(sound, NFFT=1024, Fs=rate, noverlap=512)
bottom.set(xlabel="time [s]", ylabel="frequency [Hz]")
plt.show()

loudest = frequencies[power.argmax(axis=0)]
print("first tone:", loudest[0], "Hz, last:", loudest[-1], "Hz")

# %% check
assert loudest[0] == 500 and loudest[-1] == 1500, "both tones should be seen"

# Output:
# 8000 samples at 8000 Hz: 1.0 s
# first tone: 500.0 Hz, last: 1500.0 Hz
