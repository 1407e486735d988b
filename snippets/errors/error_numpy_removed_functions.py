"""Functions removed in NumPy 2 have direct replacements with the same results."""

# %% data
import numpy as np

x = np.linspace(0, 1, 101)

# %% error
for name in ("product", "alltrue", "round_"):
    try:
        getattr(np, name)
    except AttributeError as error:
        print("AttributeError:", error)

# %% fix
area = np.trapezoid(x**2, x)
print("area:", round(area, 4), "product:", np.prod([2, 3, 4]), np.isin([1, 5], [5, 6]))

# %% check
assert abs(area - 1 / 3) < 1e-3, "the integral of x squared"
assert np.prod([2, 3, 4]) == 24, "prod for product"
assert np.all([True, True]) and not np.any([0, 0]), "all and any"
assert np.asarray([1, 2], dtype=float).dtype == float, "asarray with a dtype"

# Output:
# AttributeError: module 'numpy' has no attribute 'product'
# AttributeError: `np.alltrue` was removed in the NumPy 2.0 release. Use `np.all` instead.
# AttributeError: `np.round_` was removed in the NumPy 2.0 release. Use `np.round` instead.
# area: 0.3334 product: 24 [False  True]
