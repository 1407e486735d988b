"""A bandpass keeps 10 Hz of a signal and removes its drift and the hum, without a delay."""

# %% data: 10 Hz on a drift, with 50 Hz hum
import numpy as np

rate = 250  # samples per second
t = np.arange(5 * rate) / rate
truth = np.sin(2 * np.pi * 10 * t)
x = truth + t + 0.5 * np.sin(2 * np.pi * 50 * t)

# %% filter
from scipy.signal import butter, filtfilt, iirnotch, sosfilt, sosfiltfilt

kinds = {"lowpass": 30, "highpass": 1, "bandpass": [1, 30], "bandstop": [45, 55]}  # Hz
y = {}
for kind, cutoff in kinds.items():
    sos = butter(4, cutoff, btype=kind, fs=rate, output="sos")
    y[kind] = sosfiltfilt(sos, x)  # all columns of a table: sosfiltfilt(sos, df, axis=0)
b, a = iirnotch(50, Q=30, fs=rate)  # one frequency: hum of the mains (60 Hz in America)
y["notch"] = filtfilt(b, a, x)
for kind, filtered in y.items():
    print(f"{kind:9} differs from 10 Hz by {np.std((filtered - truth)[rate:-rate]):.1f}")

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 3.5), layout="constrained")
ax.plot(t, x, alpha=0.4, label="signal")
ax.plot(t, y["bandpass"], label="bandpass 1 to 30 Hz")
ax.set(xlabel="time [s]", ylabel="value", title="Butterworth filter", xlim=(0, 2))
ax.legend()
plt.show()

# %% check
middle = slice(rate, -rate)
assert np.abs(y["bandpass"] - truth)[middle].max() < 0.1, "only 10 Hz should be left"
sos = butter(4, [1, 30], btype="bandpass", fs=rate, output="sos")
late = sosfilt(sos, truth)[middle]  # for live data: no later values
assert np.abs(late - truth[middle]).max() > 0.5, "sosfilt should come late"
assert np.abs(sosfiltfilt(sos, truth)[middle] - truth[middle]).max() < 0.1, "sosfiltfilt not"
ba = butter(8, [0.5, 40], btype="bandpass", fs=rate)
assert np.abs(filtfilt(*ba, x)).max() > 1e6, "b, a of a high order should explode"
sos = butter(8, [0.5, 40], btype="bandpass", fs=rate, output="sos")
assert np.abs(sosfiltfilt(sos, x)).max() < 10, "sos should not"
wrong = {"0 < Wn < fs/2": (4, 200, "low", False, "sos", rate), "0 < Wn < 1": (4, 30)}
for text, arguments in wrong.items():
    try:
        butter(*arguments)
        message = "no error"
    except ValueError as error:
        message = str(error)
    assert text in message, message

# Output:
# lowpass   differs from 10 Hz by 0.9
# highpass  differs from 10 Hz by 0.4
# bandpass  differs from 10 Hz by 0.0
# bandstop  differs from 10 Hz by 0.9
# notch     differs from 10 Hz by 0.9
