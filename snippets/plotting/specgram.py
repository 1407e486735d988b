"""specgram finds the tone of each second; its rows are Fs / NFFT apart."""

# %% data: one second of 500 Hz, then one of 1500 Hz, with faint noise
import matplotlib.pyplot as plt
import numpy as np

rate = 8000
t = np.arange(2 * rate) / rate
rng = np.random.default_rng(0)
frequency = np.where(t < 1, 500, 1500)
sound = np.sin(2 * np.pi * frequency * t) + rng.normal(0, 0.01, t.size)

# %% wave and spectrogram
fig, (top, bottom) = plt.subplots(2, 1, figsize=(8, 5), sharex=True, layout="constrained")
top.plot(t, sound, linewidth=0.2)
top.set(ylabel="amplitude", title="Waveform")
spectrum, freqs, times, image = bottom.specgram(sound, NFFT=256, Fs=rate, noverlap=128)
bottom.set(xlabel="time (s)", ylabel="frequency (Hz)", title="Spectrogram")
fig.colorbar(image, label="power (dB)")

# %% read it
print("spectrum:", spectrum.shape, "step:", freqs[1] - freqs[0], "Hz, highest:", freqs[-1], "Hz")
for start in (0, 1):
    inside = (times > start + 0.1) & (times < start + 0.9)
    peak = freqs[spectrum[:, inside].mean(axis=1).argmax()]
    print(f"strongest between {start} and {start + 1} s: {peak:.0f} Hz")
    assert peak == [500, 1500][start], "the tone of that second"
plt.show()

# %% check
assert len(freqs) == 256 // 2 + 1 and freqs[-1] == rate / 2, "rows from 0 to Nyquist"

# Output:
# spectrum: (129, 124) step: 31.25 Hz, highest: 4000.0 Hz
# strongest between 0 and 1 s: 500 Hz
# strongest between 1 and 2 s: 1500 Hz
