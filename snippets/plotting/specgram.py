"""specgram finds the tone of each second; its rows are Fs / NFFT apart."""

# %% data
import numpy as np

rate = 8000  # one second of 500 Hz, then one of 1500 Hz
t = np.arange(2 * rate) / rate
rng = np.random.default_rng(0)
frequency = np.where(t < 1, 500, 1500)
sound = np.sin(2 * np.pi * frequency * t) + rng.normal(0, 0.01, t.size)

# %% spectrogram
import matplotlib.pyplot as plt

fig, (top, bottom) = plt.subplots(2, 1, figsize=(8, 5), sharex=True, layout="constrained")
top.plot(t, sound, linewidth=0.2)
top.set(ylabel="amplitude", title="Waveform")
spectrum, freqs, times, image = bottom.specgram(sound, NFFT=256, Fs=rate, noverlap=128)
bottom.set(xlabel="time (s)", ylabel="frequency (Hz)", title="Spectrogram")
fig.colorbar(image, label="power (dB)")

plt.show()
print("spectrum:", spectrum.shape, "step:", freqs[1] - freqs[0], "Hz, highest:", freqs[-1], "Hz")

# %% input of a model
image = np.log10(spectrum + 1e-10)[..., None]  # frequencies, times, one channel
strongest = freqs[spectrum.argmax(axis=0)]
print("image:", image.shape, " strongest frequency:", strongest[[10, -10]].round())

# %% check
assert len(freqs) == 256 // 2 + 1 and freqs[-1] == rate / 2, "rows should go from 0 to Nyquist"
assert (strongest[times < 0.9] == 500).all(), "the first second should be 500 Hz"
assert (strongest[times > 1.1] == 1500).all(), "the second should be 1500 Hz"
assert image.shape[1] == len(times), "there should be one column per window"
unscaled = plt.figure("check").gca().specgram(sound)[1]
assert unscaled[-1] == 1, "without Fs the axis should not be in Hz"
try:
    plt.figure("check").gca().specgram(sound, NFFT=64)
    message = ""
except ValueError as error:
    message = str(error)
assert "noverlap must be less" in message, "a short window should need its own noverlap"
plt.close("check")

# Output:
# spectrum: (129, 124) step: 31.25 Hz, highest: 4000.0 Hz
# image: (129, 124, 1)  strongest frequency: [ 500. 1500.]
