"""eval computes columns from text, several in order, with @ for Python variables."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": [4.0, 5.0, 6.0]})
factor = 10

# %% eval
result = df.eval(
    """
    total = a + b
    scaled = total * @factor
    root = sqrt(b)
    """
)
print(result.round(2))

# %% check
assert result["scaled"].tolist() == [50.0, 70.0, 90.0], "later lines see earlier columns"
assert np.allclose(result["root"], np.sqrt(df["b"])), "functions are known"
assert list(df) == ["a", "b"], "the frame itself is unchanged"
assert df.eval("a < 2 or b > 5").tolist() == [True, False, True], "comparisons give a mask"
try:
    df.eval("a * factor")
    raised = False
except pd.errors.UndefinedVariableError:
    raised = True
assert raised, "a Python variable needs @"
try:
    df.eval("round(a)")
    raised = False
except ValueError:
    raised = True
assert raised, "round is no known function"

# Output:
#      a    b  total  scaled  root
# 0  1.0  4.0    5.0    50.0  2.00
# 1  2.0  5.0    7.0    70.0  2.24
# 2  3.0  6.0    9.0    90.0  2.45
