"""Floats are compared within a tolerance; tiny numbers need atol=0."""

# %% data
import numpy as np

a = np.array([0.1 + 0.2, 1.0, np.nan])
b = np.array([0.3, 1.0, np.nan])

# %% compare
print(0.1 + 0.2 == 0.3, np.isclose(0.1 + 0.2, 0.3))

# %% tiny numbers
print("1e-10 and 2e-10:", np.isclose(1e-10, 2e-10), np.isclose(1e-10, 2e-10, atol=0))

# %% float32
x = np.full(100_000, 0.1, dtype="float32")
total = np.cumsum(x)[-1]
print("relative error of a float32 sum:", f"{abs(total - 10_000) / 10_000:.0e}")

# %% check
assert 0.1 + 0.2 != 0.3, "not exactly"
assert np.isclose(a, b).tolist() == [True, True, False], "NaN differs"
assert np.allclose(a, b, equal_nan=True), "unless told otherwise"
assert np.array_equal([1, 2], [1, 2]) and not np.array_equal([1, 1], [[1, 1]]), "shape too"
assert np.allclose([1, 1], [[1, 1]]), "allclose broadcasts"
assert np.isclose(1e-10, 2e-10) and not np.isclose(1e-10, 2e-10, atol=0), "atol decides"
assert not np.isclose(total, 10_000), "a running float32 sum loses digits"
assert np.isclose(total, 10_000, rtol=1e-3), "looser tolerance"

# Output:
# False True
# 1e-10 and 2e-10: True False
# relative error of a float32 sum: 1e-04
