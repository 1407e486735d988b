"""and, or, if on a Series raise; &, |, any and all say what is meant."""

# %% error
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 5, 9], "b": [2, 0, 7]})
try:
    df[(df["a"] > 2) and (df["b"] > 1)]
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
print(df[(df["a"] > 2) & (df["b"] > 1)])
label = np.where(df["a"] > 2, "high", "low")
print(label.tolist(), (df["b"] > 5).any(), (df["b"] > 5).all())

# %% check
assert df[(df["a"] > 2) & (df["b"] > 1)].index.tolist() == [2], "& works row by row"
assert df["a"].between(1, 9, inclusive="neither").tolist() == [False, True, False], "chained"
try:
    df["a"] > 1 & df["b"] > 2
except ValueError as error:
    assert "ambiguous" in str(error), "without parentheses it is a chained comparison"

# Output:
# ValueError: The truth value of a Series is ambiguous
#    a  b
# 2  9  7
# ['low', 'high', 'high'] True False
