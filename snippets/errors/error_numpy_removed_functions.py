"""Functions removed in NumPy 2 have direct replacements with the same results."""

# %% data
import numpy as np

x = np.linspace(0, 1, 101)

# %% error
for name in ("product", "alltrue", "asfarray"):
    try:
        getattr(np, name)
    except AttributeError as error:
        print("AttributeError, names it:", name in str(error))
    else:
        raise AssertionError("removed in 2.0")

# %% fix
area = np.trapezoid(x**2, x)
print("area:", round(area, 4), "product:", np.prod([2, 3, 4]), np.isin([1, 5], [5, 6]))

# %% check
assert abs(area - 1 / 3) < 1e-3, "the integral of x squared"
assert np.prod([2, 3, 4]) == 24, "prod for product"
assert np.all([True, True]) and not np.any([0, 0]), "all and any"
assert np.asarray([1, 2], dtype=float).dtype == float, "asarray with a dtype"

# Output:
# AttributeError, names it: True
# AttributeError, names it: True
# AttributeError, names it: True
# area: 0.3334 product: 24 [False  True]
