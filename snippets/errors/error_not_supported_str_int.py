"""Text compared with a number raises; to_numeric, or one type for all, mends it."""

# %% data
import numpy as np
import pandas as pd

age = pd.Series(["31", "9", "?"], dtype=object)
mixed = pd.Series(["b", np.nan, "a"], dtype=object)

# %% error
for name, work in {"compare": lambda: age > 30, "sort": lambda: sorted(mixed)}.items():
    try:
        work()
    except TypeError as error:
        print(f"{name}: TypeError:", error)

# %% fix
number = pd.to_numeric(age, errors="coerce")
print("older than 30:", int((number > 30).sum()))
print(sorted(mixed.fillna("missing")))

# %% check
assert (number > 30).tolist() == [True, False, False], "NaN compares False"
assert mixed.map(type).nunique() == 2, "str and float (the NaN)"
assert (age > "30").tolist() == [True, True, True], "text order: 9 and ? after 30"

# Output:
# compare: TypeError: '>' not supported between instances of 'str' and 'int'
# sort: TypeError: '<' not supported between instances of 'float' and 'str'
# older than 30: 1
# ['a', 'b', 'missing']
