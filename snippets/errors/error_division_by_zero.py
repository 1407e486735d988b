"""Python raises where NumPy and pandas give inf or nan; say what a division by zero should be."""

# %% error
scores = []
try:
    mean = sum(scores) / len(scores)
except ZeroDivisionError as error:
    print("ZeroDivisionError:", error)

# %% fix
import numpy as np
import pandas as pd

mean = sum(scores) / len(scores) if scores else float("nan")
a, b = np.array([1.0, 2.0, 0.0]), np.array([2.0, 0.0, 0.0])
print(mean, np.divide(a, b, out=np.zeros_like(a), where=b != 0))
df = pd.DataFrame({"a": a, "b": b})
df["ratio"] = df["a"] / df["b"].replace(0, np.nan)
print(df["ratio"].tolist())

# %% check
import math
import statistics
import warnings

cases = [
    ("division by zero", lambda: 1.0 / 0),
    ("integer division or modulo by zero", lambda: 1 // 0),
    ("modulo by zero", lambda: 1 % 0),
    ("math domain error", lambda: math.sqrt(-1)),
    ("Integers to negative integer powers are not allowed.", lambda: np.array([0]) ** -1),
    ("negative power", lambda: 0.0**-1),
    ("mean requires at least one data point", lambda: statistics.mean([])),
    ("division by zero", lambda: df["a"].astype(object) / 0),
]
for said, action in cases:
    try:
        action()
    except (ArithmeticError, ValueError) as error:
        assert said in str(error) or "by zero" in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    inf = np.float64(1) / 0
    assert np.isinf(inf) and np.isinf(a / b).sum() == 1, "NumPy gives inf"
    assert (df["a"] / df["b"]).isna().sum() == 1, "pandas gives NaN for 0/0"
messages = [str(w.message) for w in caught]
with np.errstate(all="ignore"):
    assert np.array([5])[0] // 0 == 0 and (np.array([5]) % 0)[0] == 0, "integers give 0"
assert "divide by zero encountered in scalar divide" in messages, messages
assert "divide by zero encountered in divide" in messages and len(messages) == 3, messages

# Output:
# ZeroDivisionError: division by zero
# nan [0.5 0.  0. ]
# [0.5, nan, nan]
