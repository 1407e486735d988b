"""A position past the end of a list raises IndexError, often because glob found no files."""

# %% error
from pathlib import Path

files = sorted(Path(".").glob("no_such_folder/*.csv"))
try:
    files[0]
except IndexError as error:
    print("IndexError:", error)

# %% fix
print("found", len(files), "files")
if not files:
    print("wrong folder? Python stands in", Path.cwd().resolve())

# %% loops
values = [3, 5, 4]
differences = [b - a for a, b in zip(values, values[1:])]
squares = []
for value in values:
    squares.append(value**2)
fields = [line.split(",") for line in "1,a\n2,b\n\n".split("\n") if line.strip()]
print(differences, squares, [field[1] for field in fields])

# %% check
import numpy as np
import pandas as pd


def message(action):
    try:
        action()
    except IndexError as error:
        return str(error)


assert message(lambda: [1, 2][2]) == "list index out of range", "n elements end at n - 1"
assert message(lambda: "ab"[2]) == "string index out of range", "text as well"
assert message(lambda: np.zeros(3).shape[1]) == "tuple index out of range", (
    "a 1-D array has one number in shape"
)
assert message(lambda: [].pop()) == "pop from empty list", "an empty list gives nothing"
assert message(lambda: [].__setitem__(0, 1)) == "list assignment index out of range", (
    "append instead"
)
assert message(lambda: "".split(",")[1]) == "list index out of range", (
    "an empty line has one field"
)
assert message(lambda: [][:5]) is None, "a slice does not raise"
assert pd.Series(["a-b", "c"]).str.split("-").str[1].isna().tolist() == [False, True], (
    "pandas gives NaN"
)

# Output:
# IndexError: list index out of range
# found 0 files
# wrong folder? Python stands in ...
# [2, -1] [9, 25, 16] ['a', 'b']
