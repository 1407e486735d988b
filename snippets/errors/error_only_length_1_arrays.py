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
assert isinstance(one.item(), float), "item() of one element"
assert s.astype(float).sum() == 3.5, "a whole column"

# Output:
# TypeError: only ... arrays  can be converted to Python scalars
# TypeError: only ... arrays  can be converted to Python scalars
# [1. 2. 3.] [1 4 9]
# 0.7 [1.5, 2.0]
