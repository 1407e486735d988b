"""A text is no table: parse it first; and there must be as many names as columns."""

# %% data
import json

import numpy as np
import pandas as pd

text = '{"a": [1, 2], "b": [3, 4]}'

# %% error
try:
    pd.DataFrame(text)
except ValueError as error:
    print("ValueError:", error)
try:
    pd.DataFrame(np.zeros((2, 2)), columns=["a"])
except ValueError as error:
    print("ValueError:", error)

# %% fix
df = pd.DataFrame(json.loads(text))
print(df.shape, int(df.to_numpy().sum()))

# %% check
A = np.zeros((2, 3, 4))
assert df["b"].tolist() == [3, 4], "parsed first"
assert pd.DataFrame(A.reshape(len(A), -1)).shape == (2, 12), "3-D flattened to rows"

# Output:
# ValueError: DataFrame constructor not properly called!
# ValueError: Shape of passed values is (2, 2), indices imply (2, 1)
# (2, 2) 10
