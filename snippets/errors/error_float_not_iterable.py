"""A missing text is a float: .str methods skip it, len() and `in` do not."""

# %% data
import numpy as np
import pandas as pd

s = pd.Series(["red car", np.nan, "bus"], dtype=object)

# %% error
try:
    s.apply(len)
except TypeError as error:
    print("TypeError:", error)
try:
    s.apply(list)
except TypeError as error:
    print("TypeError:", error)
try:
    list(np.float64(1))
except TypeError as error:
    print("TypeError:", error)

# %% fix
print(s.str.len().tolist(), s.str.contains("car", na=False).tolist())
lists = pd.Series([[1, 2], np.nan], dtype=object)
full = lists.apply(lambda v: v if isinstance(v, list) else [])

# %% check
assert s.str.len().isna().tolist() == [False, True, False], "NaN stays NaN"
assert s.str.split().str[0].tolist()[2] == "bus", "first word"
cases = {
    "argument of type 'float' is not iterable": "'x' in float('nan')",
    "cannot unpack non-iterable numpy.float64 object": "[a for a, b in [np.float64(1)]]",
    "invalid index to scalar variable.": "np.float64(1)[0]",
}
for said, code in cases.items():
    try:
        eval(code)
    except (TypeError, IndexError) as error:
        assert said in str(error) or "is not a container" in str(error), f"{code}: {error}"
    else:
        raise AssertionError(f"{code} should fail")
assert full.map(len).tolist() == [2, 0], "empty lists for the gaps"
assert [float(v) for v in np.atleast_1d(np.float64(1))] == [1.0], "one or many"

# Output:
# TypeError: object of type 'float' has no len()
# TypeError: 'float' object is not iterable
# TypeError: 'numpy.float64' object is not iterable
# [7.0, nan, 3.0] [True, False, False]
