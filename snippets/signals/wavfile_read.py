"""wavfile.read returns (rate, samples): int16 of shape (n,) or (n, channels)."""

# %% data: half a second of stereo
import numpy as np
from scipy.io import wavfile

t = np.arange(22_050) / 44_100
tone = np.sin(2 * np.pi * 440 * t)
stereo = (np.column_stack([tone, 0.5 * tone]) * 32767).astype("int16")
wavfile.write("sound.wav", 44_100, stereo)

# %% read
rate, sound = wavfile.read("sound.wav")
print("rate", rate, " shape", sound.shape, sound.dtype, " seconds", len(sound) / rate)

# %% mono floats in [-1, 1)
scaled = sound.astype("float32") / 32768  # int16
mono = scaled.mean(axis=1) if scaled.ndim == 2 else scaled
print(f"mono {mono.shape}, maximum {mono.max():.2f}")

# %% write
wavfile.write("out.wav", rate, (mono.clip(-1, 1) * 32767).astype("int16"))

# %% all files of a folder
from pathlib import Path

sounds = {path.stem: wavfile.read(path) for path in sorted(Path(".").glob("*.wav"))}
print("files:", list(sounds))

# %% check
assert rate == 44_100 and np.array_equal(sound, stereo), "WAV should be lossless"
assert mono.min() >= -1 and mono.max() < 1, "the samples should be scaled"
wavfile.write("quiet.wav", 8000, np.array([0, 255], dtype="uint8"))
assert wavfile.read("quiet.wav")[1].dtype == "uint8", "8 bits should be unsigned, silence at 128"
wavfile.write("float.wav", 8000, mono)
assert wavfile.read("float.wav")[1].dtype == "float32", "the file should have the array's dtype"
loud = (np.array([1.5]) * 32767).astype("int64").astype("int16")
assert loud[0] < 0, "samples beyond 1 should wrap around: clip first"
wavfile.write("double.wav", rate, mono.astype("float64"))
assert wavfile.read("double.wav")[1].dtype == "float64", "floats should stay floats"

# Output:
# rate 44100  shape (22050, 2) int16  seconds 0.5
# mono (22050,), maximum 0.75
# files: ['out', 'sound']
