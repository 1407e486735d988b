"""MFCCs from a mel spectrogram and a cosine transform; loudness moves only the first of them."""

# %% data: tones of a low and a high voice; or rate, sound = wavfile.read("a.wav")
import numpy as np

rng = np.random.default_rng(0)
rate = 16_000  # samples per second
t = np.arange(rate // 2) / rate


def voice(pitch, colour):
    waves = [np.sin(2 * np.pi * k * pitch * t) / k**colour for k in range(1, 20)]
    return np.sum(waves, axis=0) * rng.uniform(0.02, 0.1) + rng.normal(0, 0.001, len(t))


y = np.repeat(["dark", "bright"], 30)
sounds = [voice(rng.uniform(100, 200), 2 if label == "dark" else 1) for label in y]

# %% MFCC
import keras
from scipy.fft import dct


def mfcc(sound, rate, n_mfcc=13, n_mels=40):
    """(n_mfcc, frames) of a mono float sound; windows of 25 ms, one every 10 ms."""
    window = int(0.025 * rate)
    mel = keras.layers.MelSpectrogram(
        fft_length=2 ** int(np.ceil(np.log2(window))), sequence_length=window,
        sequence_stride=int(0.01 * rate), sampling_rate=rate, num_mel_bins=n_mels,
    )
    decibels = np.asarray(mel(np.asarray(sound, dtype="float32")[None]))[0]
    return dct(decibels, axis=0, norm="ortho")[:n_mfcc]


def features(sound, rate):  # a row for each sound: mean and deviation over time
    m = mfcc(sound, rate)
    return np.r_[m.mean(axis=1), m.std(axis=1)]


X = np.array([features(sound, rate) for sound in sounds])
print("frames of a sound:", mfcc(sounds[0], rate).shape, " features:", X.shape)

# %% classify
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression())
score = cross_val_score(model, X, y).mean()
print(f"accuracy {score:.1f}")

# %% check
quiet, loud = mfcc(sounds[0], rate), mfcc(3 * sounds[0], rate)
assert np.abs(quiet - loud)[1:].max() < 0.1 < np.abs(quiet - loud)[0].min(), "loudness: the first"
assert score > 0.9, "the colour of a sound should show"

# Output:
# frames of a sound: (13, 51)  features: (60, 26)
# accuracy 1.0
