"""astype returns a converted copy; casts to integers truncate."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, size=(2, 28, 28), dtype="uint8")

# %% cast, then scale
X = pixels.astype("float32") / 255
print(pixels.dtype, "->", X.dtype, " bytes:", pixels.nbytes, "->", X.nbytes)

# %% labels, rounding
p = np.array([0.2, 0.5, 0.9])
print("labels:", (p >= 0.5).astype(int))
values = np.array([2.9, -2.9, 2.5])
print("cut:", values.astype(int), " rounded:", values.round().astype(int))

# %% check
assert X.dtype == "float32" and X.max() <= 1, "float32 in [0, 1]"
assert pixels.dtype == "uint8", "astype leaves the original as it was"
assert values.astype(int).tolist() == [2, -2, 2], "a cast truncates towards zero"
assert np.float32(16_777_217) == 16_777_216, "float32 ends being exact at 2**24"

# Output:
# uint8 -> float32  bytes: 1568 -> 6272
# labels: [0 1 1]
# cut: [ 2 -2  2]  rounded: [ 3 -3  2]
