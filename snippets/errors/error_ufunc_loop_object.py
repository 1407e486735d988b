"""NumPy functions refuse object arrays; astype(float) makes them work."""

# %% data
import numpy as np
import pandas as pd

x = np.array([1, 4, None], dtype=object)
row = pd.DataFrame({"a": [4.0], "b": ["text"], "c": [9.0]}).iloc[0]

# %% error
for values in (x, row[["a", "c"]]):
    try:
        np.sqrt(values)
    except TypeError as error:
        print("TypeError:", str(error)[:47], "...", str(error)[-20:])

# %% fix
print(np.sqrt(x.astype(float)), np.sqrt(row[["a", "c"]].astype(float)).tolist())

# %% check
assert np.isnan(np.sqrt(x.astype(float))[2]), "None became NaN"
assert np.sqrt(row[["a", "c"]].astype(float)).sum() == 5, "a row of a mixed frame is object"
cases = {
    "np.exp(np.array([1.5, None]))": "argument 0 of type float which has no callable exp method",
    "np.exp(np.array(['a', None]))": "argument 0 of type str which has no callable exp method",
    "np.isnan(x)": "ufunc 'isnan' not supported for the input types, and the inputs could not be"
    " safely coerced to any supported types according to the casting rule ''safe''",
    "np.array(['1']) + 1": "ufunc 'add' did not contain a loop with signature matching types",
}
for code, said in cases.items():
    try:
        eval(code)
    except TypeError as error:
        assert said in str(error), f"{code}: {error}"
    else:
        raise AssertionError(f"{code} should fail")
assert pd.isna(x).tolist() == [False, False, True], "isna works for objects"

# Output:
# TypeError: loop of ufunc does not support argument 0 of ty ... callable sqrt method
# TypeError: loop of ufunc does not support argument 0 of ty ... callable sqrt method
# [ 1.  2. nan] [2.0, 3.0]
