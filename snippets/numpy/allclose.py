"""Floats are compared within a tolerance; tiny numbers need atol=0."""

# %% data
import numpy as np

a = np.array([0.1 + 0.2, 1.0, np.nan, 2.5])
b = np.array([0.3, 1.0, np.nan, 2.6])

# %% compare
print("==:", 0.1 + 0.2 == 0.3, " isclose:", np.isclose(0.1 + 0.2, 0.3))
same = np.isclose(a, b, equal_nan=True)
print("per element:", same, " all:", np.allclose(a, b, equal_nan=True))
print("they differ at", np.flatnonzero(~same), "by at most", np.nanmax(np.abs(a - b)).round(3))

# %% tiny numbers
print("1e-10 and 2e-10:", np.isclose(1e-10, 2e-10), np.isclose(1e-10, 2e-10, atol=0))

# %% test
np.testing.assert_allclose(a[:3], b[:3], rtol=1e-6)  # raises with a report when they differ

# %% check
assert 0.1 + 0.2 != 0.3, "0.1 + 0.2 should not be exactly 0.3"
assert np.isclose(a, b).tolist() == [True, True, False, False], "NaN should differ by default"
assert np.allclose(a[:3], b[:3], equal_nan=True), "equal_nan should make NaN equal"
assert np.array_equal([1, 2], [1, 2]) and not np.array_equal([1, 1], [[1, 1]]), "shapes count"
assert np.allclose([1, 1], [[1, 1]]), "allclose should broadcast other shapes"
assert np.isclose(1e-10, 2e-10) and not np.isclose(1e-10, 2e-10, atol=0), "atol should decide"
one_way = np.isclose(10, 11, rtol=0.095, atol=0)
other_way = np.isclose(11, 10, rtol=0.095, atol=0)
assert one_way and not other_way, "the tolerance should be relative to the second argument"
total = np.cumsum(np.full(100_000, 0.1, dtype="float32"))[-1]
assert not np.isclose(total, 10_000), "a running float32 sum should miss the default tolerance"
assert np.isclose(total, 10_000, rtol=1e-3), "rtol=1e-3 should be enough for it"

# Output:
# ==: False  isclose: True
# per element: [ True  True  True False]  all: False
# they differ at [3] by at most 0.1
# 1e-10 and 2e-10: True False
