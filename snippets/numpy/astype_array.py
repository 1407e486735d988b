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
print("text:", np.array(["1", "2.5"]).astype(float))
print("cut:", values.astype(int), " rounded:", values.round().astype(int))

# %% check
import warnings

assert X.dtype == "float32" and X.max() <= 1, "pixels should be float32 in [0, 1]"
assert pixels.dtype == "uint8", "astype should leave the original"
assert values.astype(int).tolist() == [2, -2, 2], "a cast should cut towards zero"
assert np.float32(16_777_217) == 16_777_216, "float32 should stop being exact at 2**24"
assert np.array([300]).astype("uint8")[0] == 44, "300 should wrap to 44 in uint8"
assert np.clip([300.0], 0, 255).astype("uint8")[0] == 255, "clipped first it should be 255"
assert values.round().astype(int)[2] == 2, "2.5 should round to the even 2"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    np.array([np.nan]).astype(int)  # the number depends on the machine
assert caught[0].category is RuntimeWarning, "NaN to int should warn"

# Output:
# uint8 -> float32  bytes: 1568 -> 6272
# labels: [0 1 1]
# text: [1.  2.5]
# cut: [ 2 -2  2]  rounded: [ 3 -3  2]
