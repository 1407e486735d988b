"""np.float and np.int are gone; the Python types and np.float64 remain."""

# %% error
import numpy as np

try:
    np.array([1, 2]).astype(np.float)
except AttributeError as error:
    print("AttributeError:", str(error).splitlines()[0])
try:
    np.Inf
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
x = np.array([1, 2]).astype(float)
print(x.dtype, np.inf)

# %% check
assert x.dtype == np.float64, "float is np.float64 in an array"
import warnings

warnings.simplefilter("ignore")  # a FutureWarning about np.object and np.str
for name in ["float", "int", "object", "str", "complex", "typeDict"]:
    try:
        getattr(np, name)
    except AttributeError as error:
        assert str(error).startswith(f"module 'numpy' has no attribute '{name}'"), str(error)
    else:
        raise AssertionError(f"np.{name} should be gone")
assert np.array([True]).dtype == bool, "bool works in every version"

# Output:
# AttributeError: module 'numpy' has no attribute 'float'.
# AttributeError: `np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.
# float64 inf
