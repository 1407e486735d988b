"""wavedec and waverec are inverse; without small details a noisy signal is nearer the truth."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
t = np.linspace(0, 1, 512)
truth = np.sin(2 * np.pi * 3 * t) + (t > 0.6)
x = truth + 0.3 * rng.normal(size=len(t))

# %% denoise
import pywt

x = np.array(x, dtype=float)  # a copy: the arrays of pandas 3 are read-only
parts = pywt.wavedec(x, "db4", level=4)  # [approximation, coarsest details, ..., finest]
sigma = np.median(np.abs(parts[-1])) / 0.6745
limit = sigma * np.sqrt(2 * np.log(len(x)))
details = [pywt.threshold(part, limit, mode="soft") for part in parts[1:]]
smooth = pywt.waverec([parts[0], *details], "db4")[: len(x)]
print("lengths:", [len(part) for part in parts], f" estimated noise {sigma:.2f}")


# %% features: energy and spread of each part, one row per signal
def wavelet_features(x, wavelet="db4", level=4):
    parts = pywt.wavedec(np.array(x, dtype=float), wavelet, level=level)
    return np.array([f(part) for part in parts for f in (lambda p: np.mean(p**2), np.std)])


print("features:", wavelet_features(x).shape)

# %% images
image = rng.random((64, 64))
approximation, (horizontal, vertical, diagonal) = pywt.wavedec2(image, "haar", level=1)

# %% check
import pandas as pd

assert np.allclose(wavelet_features(pd.Series(x)), wavelet_features(x)), "a Series should do"
assert np.allclose(pywt.waverec(parts, "db4")[: len(x)], x), "waverec should restore the signal"
before, after = np.std(x - truth), np.std(smooth - truth)
assert after < 0.6 * before, "the denoised signal should be nearer to the truth"
assert abs(sigma - 0.3) < 0.05, "the noise should be estimated"
odd = pywt.waverec(pywt.wavedec(x[:-1], "db4"), "db4")
assert len(odd) == len(x), "an odd length should come back with one sample more"
assert approximation.shape == diagonal.shape == (32, 32), "each level should halve an image"
step = np.repeat([0.0, 1.0], 64)
details = {name: np.abs(pywt.wavedec(step, name, level=1)[1]) for name in ("haar", "db4")}
assert (details["haar"] > 1e-9).sum() < (details["db4"] > 1e-9).sum(), "haar should suit steps"

# Output:
# lengths: [38, 38, 70, 133, 259]  estimated noise 0.30
# features: (10,)
