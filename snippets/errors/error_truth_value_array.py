"""and / or need one truth value; & and | work element by element."""

# %% error
import numpy as np

x = np.array([-1.0, 0.5, 2.0])
try:
    x[x > 0 and x < 1]
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
inside = (x > 0) & (x < 1)
print("inside:", x[inside], " any:", inside.any(), " all:", inside.all())

# %% check
assert x[inside].tolist() == [0.5], "& combines element by element"
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        bool(x[x > 9])
    except (ValueError, DeprecationWarning) as error:  # a warning before NumPy 2.2
        assert str(error).startswith("The truth value of an empty array is ambiguous."), str(error)
    else:
        raise AssertionError("an empty array has no truth value")
assert np.array_equal(x, x.copy()), "array_equal gives one truth value"

# Output:
# ValueError: The truth value of an array with more than one element is ambiguous
# inside: [0.5]  any: True  all: False
