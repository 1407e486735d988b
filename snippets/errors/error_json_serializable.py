"""json needs Python types: item(), tolist(), or a default function for all at once."""

# %% data
import json

import numpy as np

result = {"n": np.int64(3), "auc": np.float32(0.5), "folds": np.array([0.25, 0.75])}

# %% error
try:
    json.dumps(result)
except TypeError as error:
    print("TypeError:", error)


# %% fix
def to_python(value):
    return value.tolist() if hasattr(value, "tolist") else str(value)


text = json.dumps(result, default=to_python)
print(text)
again = json.loads(text)

# %% check
assert again["folds"] == [0.25, 0.75] and again["n"] == 3, "numbers and lists"
assert isinstance(result["n"].item(), int), "item() gives a Python int"
import pandas as pd

cases = [
    ("Object of type ndarray is not JSON serializable", result["folds"]),
    ("Object of type Timestamp is not JSON serializable", pd.Timestamp("2026-01-01")),
    (("Object of type bool is not", "Object of type bool_ is not"), np.bool_(True)),  # NumPy 2, 1
    ("keys must be str, int, float, bool or None, not ", {np.int64(1): 2}),
]
for said, value in cases:
    try:
        json.dumps(value, indent=1)
    except TypeError as error:
        assert str(error).startswith(said), str(error)
    else:
        raise AssertionError(f"should raise: {said}")
assert json.dumps(np.float64(0.5)) == "0.5", "float64 is a float"

# Output:
# TypeError: Object of type int64 is not JSON serializable
# {"n": 3, "auc": 0.5, "folds": [0.25, 0.75]}
