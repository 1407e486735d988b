"""Parentheses after a value raise "is not callable": an attribute, or a hidden builtin."""

# %% error
import pandas as pd

df = pd.DataFrame({"age": [22, 38], "fare": [7.2, 71.3]})
try:
    df("age")
except TypeError as error:
    print("TypeError:", error)
try:
    df.shape()
except TypeError as error:
    print("TypeError:", error)

# %% builtin: hidden by a variable, restored by del
list = [1, 2]  # noqa
try:
    list(df["age"])
except TypeError as error:
    print("TypeError:", error)
del list

# %% fix
print(df["age"].tolist(), df.shape, [*df.columns])

# %% check
import datetime

import numpy as np

values = [df, df["age"], df.to_numpy(), df.shape, df.columns, "a", 2, np.float64(1)]
values += [None, [1], datetime]
for value in values:
    try:
        value(0)
    except TypeError as error:
        name = type(value).__name__
        assert "object is not callable" in str(error) and name in str(error), f"{name}: {error}"
    else:
        raise AssertionError(f"{value} should not be callable")
assert datetime.datetime(2024, 1, 1).year == 2024, "the class lies inside the module"

# Output:
# TypeError: 'DataFrame' object is not callable
# TypeError: 'tuple' object is not callable
# TypeError: 'list' object is not callable
# [22, 38] (2, 2) ['age', 'fare']
