"""uint8 arithmetic wraps around; casting first gives the true difference."""

# %% wrap around
import numpy as np

a, b = np.array([200, 10], dtype="uint8"), np.array([100, 20], dtype="uint8")
print("a + b:", a + b, " a - b:", a - b)

# %% cast
difference = a.astype("int16") - b.astype("int16")
print("true difference:", difference)

# %% limits
print("uint8:", np.iinfo("uint8").max, " int32:", np.iinfo("int32").max)
try:
    a + 300
except OverflowError as error:
    print("OverflowError:", error)

# %% check
assert (a + b).tolist() == [44, 30], "200 + 100 should wrap to 300 - 256 = 44"
assert difference.tolist() == [100, -10], "int16 should hold the difference"
assert a.sum() == 210 and np.ones(1000, dtype="uint8").sum() == 1000, "sum should use a wider type"
big = np.array([2**62, 2**62])
assert big.sum() < 0 and big.sum(dtype=float) > 9.2e18, "int64 should turn negative"
with np.errstate(over="ignore"):
    assert np.isinf(np.array([60_000], "float16") * 2).all(), "float16 should become inf"
assert np.array([200], "uint8").astype("int8")[0] == -56, "a downcast should wrap"

# Output:
# a + b: [44 30]  a - b: [100 246]
# true difference: [100 -10]
# uint8: 255  int32: 2147483647
# OverflowError: Python integer 300 out of bounds for uint8
