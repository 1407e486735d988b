"""From a WAV file to seconds, waveform and spectrogram."""

# %% data: a WAV file of two tones
import numpy as np
from scipy.io import wavfile

t = np.arange(8000) / 8000
tones = np.where(t < 0.5, np.sin(2 * np.pi * 500 * t), np.sin(2 * np.pi * 1500 * t))
tones += 0.01 * np.random.default_rng(0).normal(size=len(t))
wavfile.write("sound.wav", 8000, (tones * 30_000).astype("int16"))

# %% load
rate, sound = wavfile.read("sound.wav")
if sound.ndim == 2:
    sound = sound[:, 0]  # one channel of a stereo file
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

# %% play in a notebook: as the last line of a cell
from IPython.display import Audio

Audio(sound, rate=rate)

# %% check
loudest = frequencies[power.argmax(axis=0)]
assert loudest[0] == 500 and loudest[-1] == 1500, "both tones should be seen"
stereo = np.column_stack([sound, sound])
assert Audio(stereo.T, rate=rate).data, "Audio should take (channels, n)"
quiet, loud = Audio(sound / 1e6, rate=rate).data, Audio(sound / 30_000, rate=rate).data
assert np.abs(np.frombuffer(quiet[44:], "<i2")).max() > 30_000, "it should scale to full loudness"
kept = Audio(0.1 * tones, rate=rate, normalize=False).data
assert np.abs(np.frombuffer(kept[44:], "<i2")).max() < 5000, "normalize=False should keep it"
try:
    Audio(sound)
    message = "no error"
except ValueError as error:
    message = str(error)
assert "rate" in message, "an array should need its rate"

# Output:
# 8000 samples at 8000 Hz: 1.0 s
