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

# Output:
# AttributeError: module 'numpy' has no attribute 'float'.
# AttributeError: `np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.
# float64 inf
