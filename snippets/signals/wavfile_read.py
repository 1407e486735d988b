"""wavfile.read returns (rate, samples): int16 of shape (n,) or (n, channels)."""

# %% a stereo file, here in memory
import io

import numpy as np
from scipy.io import wavfile

rate = 44_100
t = np.arange(rate // 2) / rate
tone = np.sin(2 * np.pi * 440 * t)
stereo = (np.column_stack([tone, 0.5 * tone]) * 32767).astype("int16")
file = io.BytesIO()
wavfile.write(file, rate, stereo)

# %% read
file.seek(0)
rate_read, sound = wavfile.read(file)
print("rate", rate_read, " shape", sound.shape, sound.dtype)
print("seconds:", len(sound) / rate_read)

# %% mono floats in [-1, 1)
mono = sound.mean(axis=1) / 32768
print(f"mono {mono.shape}, maximum {mono.max():.2f}")

# %% check
assert rate_read == rate and (sound == stereo).all(), "WAV is lossless"
assert mono.min() >= -1 and mono.max() < 1, "scaled samples"

# Output:
# rate 44100  shape (22050, 2) int16
# seconds: 0.5
# mono (22050,), maximum 0.75
