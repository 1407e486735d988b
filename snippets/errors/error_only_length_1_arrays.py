"""math functions and float() take one number; NumPy functions and astype take arrays."""

# %% data
import math

import numpy as np
import pandas as pd

x = np.array([1.0, 4.0, 9.0])

# %% error
for function in (math.sqrt, float):
    try:
        function(x)
    except TypeError as error:
        print("TypeError: only ... arrays", str(error)[-35:])

# %% fix
print(np.sqrt(x), x.astype(int))
one = np.array([[0.7]])
s = pd.Series(["1.5", "2"])
print(one.item(), s.astype(float).tolist())

# %% check
assert np.sqrt(x).tolist() == [1, 2, 3], "elementwise"
import warnings

only = "only 0-dimensional arrays can be converted to Python scalars"  # NumPy 2.4
array = (  # before: a warning
    "Conversion of an array with ndim > 0 to a scalar is deprecated, and will error in future."
    " Ensure you extract a single element from your array"
)
cases = [
    (("must be real number, not Series", "cannot convert the series to"), lambda: math.exp(s)),
    (("type numpy.ndarray doesn't define __round__ method",), lambda: round(x)),
    ((only, array), lambda: float(one)),
]
for said, action in cases:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            action()
        except (TypeError, DeprecationWarning) as error:
            assert str(error).startswith(said), str(error)
        else:
            raise AssertionError(f"should raise: {said}")
assert isinstance(one.item(), float), "item() of one element"
assert s.astype(float).sum() == 3.5, "a whole column"

# Output:
# TypeError: only ... arrays  can be converted to Python scalars
# TypeError: only ... arrays  can be converted to Python scalars
# [1. 2. 3.] [1 4 9]
# 0.7 [1.5, 2.0]
